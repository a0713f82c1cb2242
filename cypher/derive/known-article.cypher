// Whether the store holds an article: one row, or none.
// $article: id
MATCH (article:Article {id: $article})
RETURN article.id AS id
