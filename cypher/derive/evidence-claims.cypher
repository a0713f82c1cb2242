// The claims that evidence supports.
// $ids: evidence
UNWIND $ids AS id
MATCH (:Evidence {id: id})<-[:SUPPORTED_BY]-(claim:Claim)
WITH DISTINCT claim
RETURN claim {.*} AS record
