// The articles, the latest first.
// $limit (integer, 200): at most so many rows
MATCH (a:Article)
WITH a
ORDER BY coalesce(a.published, '') DESC, a.id
LIMIT $limit
OPTIONAL MATCH (a)<-[:FROM]-(v:Evidence)
WITH a, count(DISTINCT v.claim) AS claims
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       a.address AS address,
       COUNT { (a)-[:MENTIONS]->() } AS entities,
       claims AS claims,
       size(a.text) AS characters
ORDER BY coalesce(a.published, '') DESC, a.id
