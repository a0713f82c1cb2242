// The text of an article as the store holds it; no row when it has no such article.
// $article: id
MATCH (article:Article {id: $article})
RETURN article.text AS text, article.publisher AS publisher, article.published AS published
