// The entities to draw: the most reported first, and of these the most tied.
// $limit (integer, 2000): at most so many rows
MATCH (e:Entity)
WITH e, COUNT { (e)--(:Entity) } AS ties
ORDER BY e.articles DESC, ties DESC, e.mentions DESC, e.id
LIMIT $limit
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       e.aliases AS aliases,
       e.articles AS articles,
       e.mentions AS mentions,
       e.firstReported AS firstReported,
       e.lastReported AS lastReported
ORDER BY e.articles DESC, ties DESC, e.mentions DESC, e.id
