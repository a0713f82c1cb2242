// Some entities, the most reported first.
// $ids (text): their ids, with a space between two
UNWIND split($ids, ' ') AS id
MATCH (e:Entity {id: id})
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
