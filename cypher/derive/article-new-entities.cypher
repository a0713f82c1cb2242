// The entities of which no other article speaks.
// $article: id
MATCH (:Article {id: $article})-[:MENTIONS]->(entity:Entity {articles: 1})
RETURN DISTINCT entity.id AS id, entity.name AS name
