// The claims behind relationships, and when each was first and last reported.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship})-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
WITH claim, min(article.published) AS firstReported, max(article.published) AS lastReported
RETURN claim {.*} AS record, firstReported, lastReported
