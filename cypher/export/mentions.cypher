// Where articles speak of whom, by article.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})-[mention:MENTIONS]->(entity:Entity)
RETURN mention {.*, article: article.id, entity: entity.id} AS record
ORDER BY article.id, mention.id
