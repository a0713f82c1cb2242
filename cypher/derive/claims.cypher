// The claims behind relationships, with the days on which they were first and last reported, as far as these were counted.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship})
RETURN claim {.*} AS record
