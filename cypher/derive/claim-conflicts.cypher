// Marks claims that another contradicts.
// $rows: {claim, conflict}; null where none does
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
SET claim.conflict = row.conflict
