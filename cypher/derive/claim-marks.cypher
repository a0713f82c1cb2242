// Writes of claims what others of the same relationship make of them, and when they were reported.
// $rows: {claim, conflict, firstReported, lastReported}; conflict is null where none contradicts it
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
SET claim.conflict = row.conflict, claim.firstReported = row.firstReported, claim.lastReported = row.lastReported
