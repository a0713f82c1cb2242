// What articles say, by article.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:FROM]-(evidence:Evidence)
RETURN evidence {.*} AS record
ORDER BY article.id, evidence.id
