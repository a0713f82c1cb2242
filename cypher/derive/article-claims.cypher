// The claims that an article supports.
// $article: id
MATCH (:Article {id: $article})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
WITH DISTINCT claim
RETURN claim {.*} AS record
