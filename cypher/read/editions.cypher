// The former editions of an article: earlier texts at its address, the oldest first.
// $article (article): the article
MATCH (a:Article {id: $article})
MATCH (e:Edition {addressKey: a.addressKey})
RETURN e.id AS edition,
       e.title AS title,
       e.publisher AS publisher,
       e.published AS published,
       e.updated AS updated,
       e.replacedBy AS replacedBy,
       e.text AS text
ORDER BY coalesce(e.updated, e.published, ''), e.id
