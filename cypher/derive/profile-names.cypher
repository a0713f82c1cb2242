// What the entities of profiles are called.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})-[:OF]->(entity:Entity)
RETURN id, entity.name AS name
