// One article without its text.
// $article (article): the article
MATCH (a:Article {id: $article})
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       a.updated AS updated,
       a.address AS address
