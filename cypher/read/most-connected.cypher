// The entities tied to the most others.
// $limit (integer, 20): at most so many rows
MATCH (e:Entity)-[r]-(n:Entity)
WITH e, count(DISTINCT n) AS neighbours, count(r) AS relationships
ORDER BY neighbours DESC, relationships DESC, e.id
LIMIT $limit
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       neighbours AS neighbours,
       relationships AS relationships,
       e.articles AS articles
ORDER BY neighbours DESC, relationships DESC, e.id
