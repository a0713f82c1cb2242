// Writes who an entity is; what is said of it is derived.
// $rows: {id, kind}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity.kind = row.kind, entity:$(row.kind)
