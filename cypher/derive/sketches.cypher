// The sketches of articles, by which most that share a stretch of words are found to be no copies.
// $ids: articles that have one
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.sketch AS sketch
