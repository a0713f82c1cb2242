// Those of the articles that are retracted.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE article.retracted
RETURN article.id AS id
