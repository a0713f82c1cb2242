// The relationships of one entity, the best supported first.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})-[r]-(:Entity)
WITH r, startNode(r) AS s, endNode(r) AS o
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
