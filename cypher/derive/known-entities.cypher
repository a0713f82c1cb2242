// Those of the entities that the store holds, with what is derived of them so far.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS record
