// What the articles said that makes a claim.
// $claim: id
MATCH (:Claim {id: $claim})-[:SUPPORTED_BY]->(evidence:Evidence)
RETURN DISTINCT evidence.said AS said
