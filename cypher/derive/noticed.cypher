// What the notice of an article is about.
// $notice: id
MATCH (:Article {id: $notice})-[:ABOUT]->(article:Article)
RETURN article.id AS id, article.title AS title
