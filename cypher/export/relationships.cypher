// Relationships, by the entity that they start from.
// $ids: entities
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[relationship]->(object:Entity)
RETURN relationship {.*, subject: subject.id, predicate: type(relationship), object: object.id} AS record
ORDER BY subject.id, type(relationship), object.id
