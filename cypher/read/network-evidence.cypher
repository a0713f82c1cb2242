// The evidence behind the relationships to draw, without its words: who reported each when, and what is said of when, by whom.
// $ids (text): the ids of the entities that are drawn, with a space between two
// $relationships (integer, 6000): of how many relationships, the best supported
// $limit (integer, 60000): at most so many rows
UNWIND split($ids, ' ') AS id
MATCH (s:Entity {id: id})-[r]->(o:Entity)
// all ids are of one length, and a list is searched more slowly
WHERE $ids CONTAINS o.id
WITH s, r, o
ORDER BY r.independent DESC, r.articles DESC, r.claims DESC, s.id, type(r), o.id
LIMIT $relationships
MATCH (c:Claim {relationship: s.id + '-' + type(r) + '-' + o.id})
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
RETURN s.id AS subject,
       type(r) AS predicate,
       o.id AS object,
       c.polarity AS polarity,
       c.modality AS modality,
       c.speaker AS speaker,
       head([(c)-[:SPEAKER]->(w:Entity) | w.name]) AS speakerName,
       c.time AS time,
       c.role AS role,
       a.id AS article,
       a.publisher AS publisher,
       a.voice AS voice,
       a.published AS published
ORDER BY r.independent DESC, r.articles DESC, r.claims DESC, s.id, type(r), o.id, a.id, v.start, v.end, v.id
LIMIT $limit
