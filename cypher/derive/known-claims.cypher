// Those of the claims that the store holds.
// $ids: claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id
