// Writes which claims evidence supports.
// $rows: {evidence, claim}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (evidence:Evidence {id: row.evidence})
MERGE (claim)-[:SUPPORTED_BY]->(evidence)
SET evidence.claim = row.claim
