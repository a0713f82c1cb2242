// Whether the store holds an article, as it is now or as a former edition: one row, or none.
// $article: id
MATCH (article:Article {id: $article})
RETURN article.id AS id
UNION ALL
MATCH (edition:Edition {id: $article})
RETURN edition.id AS id
