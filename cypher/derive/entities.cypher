// Writes what is derived of entities.
// $rows: {id, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
