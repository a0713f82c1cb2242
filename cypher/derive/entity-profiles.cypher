// The profiles of entities.
// $ids: entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OF]-(profile:Profile)
RETURN DISTINCT profile.id AS id
