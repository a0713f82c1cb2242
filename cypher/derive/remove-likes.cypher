// Forgets whom profiles look like; returns these.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})-[like:LIKE]-(other:Profile)
WITH like, other.id AS other
DELETE like
RETURN DISTINCT other AS id
