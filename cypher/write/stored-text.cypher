// The text of an article as the store holds it.
// $article: id
MATCH (article:Article {id: $article})
RETURN article.text AS text
