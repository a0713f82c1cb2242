// Removes entities that no article speaks of any more.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
