// The evidence that articles give.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(evidence:Evidence)
RETURN evidence {.*} AS record
