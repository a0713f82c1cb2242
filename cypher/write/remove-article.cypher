// Removes an article and its mentions; its evidence goes before it.
// $article: id
MATCH (article:Article {id: $article})
DETACH DELETE article
