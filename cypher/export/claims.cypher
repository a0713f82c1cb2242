// Claims.
// $ids: claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim {.*} AS record
ORDER BY claim.id
