// The articles that have stretches of words.
// $ids: stretches
UNWIND $ids AS id
MATCH (:Stretch {id: id})<-[:SHARES]-(article:Article)
RETURN id AS stretch, article.id AS article
