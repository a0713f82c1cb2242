// Removes those of the claims that no evidence supports any more.
// $ids: claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->(:Evidence) }
DETACH DELETE claim
