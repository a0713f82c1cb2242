// The entities with a name that contains some letters, upper and lower case alike, the most reported first.
// $letters (text): what the name contains
// $limit (integer, 50): at most so many rows
MATCH (e:Entity)
WHERE toLower(e.name) CONTAINS toLower($letters) OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS toLower($letters))
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       e.aliases AS aliases,
       e.articles AS articles
ORDER BY e.articles DESC, e.mentions DESC, e.id
LIMIT $limit
