// The evidence with a quote that contains some letters, upper and lower case alike, by relationship and article.
// $letters (text): what the quote contains
// $limit (integer, 5000): at most so many rows
MATCH (c:Claim)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
WHERE toLower(v.quote) CONTAINS toLower($letters)
WITH DISTINCT c.relationship AS relationship, a
ORDER BY coalesce(a.published, '') DESC, a.id, relationship
LIMIT $limit
RETURN relationship AS relationship,
       a.id AS article
ORDER BY coalesce(a.published, '') DESC, a.id, relationship
