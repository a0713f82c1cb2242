// What an article added when it came, as it is stored.
// $article: id
MATCH (delta:Delta {article: $article})
RETURN delta {.*} AS record
