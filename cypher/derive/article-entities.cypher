// The entities that an article speaks of.
// $article: id
MATCH (:Article {id: $article})-[:MENTIONS]->(entity:Entity)
RETURN DISTINCT entity.id AS id, entity.kind AS kind
