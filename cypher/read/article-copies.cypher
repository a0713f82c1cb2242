// The articles that an article is a copy of, or that are copies of it, those first that are most alike.
// $article (article): the article
MATCH (:Article {id: $article})-[copy:COPY]-(a:Article)
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       copy.copied AS copied
ORDER BY copy.copied DESC, a.id
