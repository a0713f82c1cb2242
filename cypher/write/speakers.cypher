// Ties claims to whom the articles credit with them.
// $rows: {claim, speaker}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (speaker:Entity {id: row.speaker})
MERGE (claim)-[:SPEAKER]->(speaker)
