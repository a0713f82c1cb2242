// Entities with what is derived of them.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS record
ORDER BY entity.id
