// Of which voice articles are.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.voice AS voice
