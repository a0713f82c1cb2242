// When the claims behind relationships were first and last reported, by all evidence of each.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship})-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
RETURN
  claim.id AS claim,
  min(article.published) AS firstReported,
  max(article.published) AS lastReported
