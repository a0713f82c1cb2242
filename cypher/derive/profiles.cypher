// Writes which entity profiles are of.
// $rows: {id, entity}
UNWIND $rows AS row
MATCH (profile:Profile {id: row.id})
MATCH (entity:Entity {id: row.entity})
MERGE (profile)-[:OF]->(entity)
