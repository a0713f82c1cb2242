// An article as it was received, and the hash of its address.
// $article: id
MATCH (article:Article {id: $article})
RETURN article {.*} AS record
