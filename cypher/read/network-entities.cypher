// The entities to draw: the most reported first.
// $limit (integer, 2000): at most so many rows
MATCH (e:Entity)
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       e.aliases AS aliases,
       e.articles AS articles,
       e.mentions AS mentions,
       e.firstReported AS firstReported,
       e.lastReported AS lastReported
ORDER BY e.articles DESC, e.mentions DESC, e.id
LIMIT $limit
