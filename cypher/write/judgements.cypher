// Writes what persons decided.
// $rows: judgements
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
ON CREATE SET judgement += row
