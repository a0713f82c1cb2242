// Removes what an article added when it came.
// $article: id
MATCH (delta:Delta {article: $article})
DELETE delta
