// Removes the evidence that an article gives.
// $article: id
MATCH (article:Article {id: $article})<-[:FROM]-(evidence:Evidence)
DETACH DELETE evidence
