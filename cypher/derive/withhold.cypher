// Writes whom evidence is about that supports nothing.
// $rows: {evidence, entity}
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidence})
MATCH (entity:Entity {id: row.entity})
MERGE (evidence)-[:WITHHELD]->(entity)
