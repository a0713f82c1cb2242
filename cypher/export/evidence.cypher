// Where what was said.
// $ids: evidence
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence {.*} AS record
ORDER BY evidence.id
