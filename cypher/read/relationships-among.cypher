// The relationships among some entities, the best supported first.
// $ids (text): their ids, with a space between two
// $limit (integer, 6000): at most so many rows
UNWIND split($ids, ' ') AS id
MATCH (s:Entity {id: id})-[r]->(o:Entity)
// all ids are of one length, and a list is searched more slowly
WHERE $ids CONTAINS o.id
WITH s, r, o
ORDER BY r.independent DESC, r.articles DESC, r.claims DESC, s.id, type(r), o.id
LIMIT $limit
RETURN s.id AS subject,
       s.name AS subjectName,
       type(r) AS predicate,
       o.id AS object,
       o.name AS objectName,
       r.modality AS modality,
       r.role AS role,
       r.tenure AS tenure,
       r.since AS since,
       r.until AS until,
       r.claims AS claims,
       r.articles AS articles,
       r.publishers AS publishers,
       r.independent AS independent,
       r.denied AS denied,
       r.conflict AS conflict,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported
ORDER BY r.independent DESC, r.articles DESC, r.claims DESC, s.id, type(r), o.id
