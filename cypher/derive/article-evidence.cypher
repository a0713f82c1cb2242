// The evidence that an article gives.
// $article: id
MATCH (:Article {id: $article})<-[:FROM]-(evidence:Evidence)
RETURN evidence.id AS id
