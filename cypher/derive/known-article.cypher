// What the store knows of an article that it holds, as it is now or as a former edition: one row, or none.
// $article: id
MATCH (article:Article {id: $article})
RETURN false AS former,
       article.title AS title,
       article.publisher AS publisher,
       article.published AS published,
       article.updated AS updated
UNION ALL
MATCH (edition:Edition {id: $article})
RETURN true AS former,
       edition.title AS title,
       edition.publisher AS publisher,
       edition.published AS published,
       edition.updated AS updated
