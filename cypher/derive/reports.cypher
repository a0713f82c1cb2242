// How often and when articles speak of entities.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-(article:Article)
RETURN
  id AS entity,
  count(DISTINCT article) AS articles,
  sum(size(mention.starts)) AS mentions,
  min(article.published) AS firstReported,
  max(article.published) AS lastReported
