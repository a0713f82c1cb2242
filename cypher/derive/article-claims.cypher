// The claims that an article supports, and by how much evidence.
// $article: id
MATCH (:Article {id: $article})<-[:FROM]-(evidence:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
WITH claim, count(evidence) AS evidence
RETURN claim {.*} AS record, evidence
