// Articles as they were received.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.*} AS record
ORDER BY article.id
