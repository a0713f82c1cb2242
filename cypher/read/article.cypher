// One article with its text.
// $article (article): the article
MATCH (a:Article {id: $article})
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       a.address AS address,
       a.text AS text
