// How alike the profiles of an entity are to others that could be the same, and why; the most alike first.
// $entity (entity): the entity
// $limit (integer, 200): at most so many rows
MATCH (:Entity {id: $entity})<-[:OF]-(p:Profile)-[l:LIKE]-(q:Profile)
MATCH (q)-[:OF]->(e:Entity)
WITH DISTINCT p, l, q, e
RETURN p.id AS profile,
       q.id AS other,
       e.id AS entity,
       e.name AS entityName,
       l.outcome AS outcome,
       l.score AS score,
       l.because AS because
ORDER BY score DESC, profile, other
LIMIT $limit
