// The profiles that have keys.
// $ids: keys
UNWIND $ids AS id
MATCH (:Key {id: id})<-[:KEYED]-(profile:Profile)
RETURN DISTINCT profile.id AS id
