// The evidence that says something.
// $said: ids of what is said
UNWIND $said AS said
MATCH (evidence:Evidence {said: said})
RETURN evidence {.*} AS record
