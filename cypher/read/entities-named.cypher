// The entities that have a name, upper and lower case alike.
// $name (text): the whole name
MATCH (e:Entity)
WHERE toLower(e.name) = toLower($name) OR any(alias IN e.aliases WHERE toLower(alias) = toLower($name))
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       e.articles AS articles
ORDER BY e.articles DESC, e.mentions DESC, e.id
