// Takes profiles out of their entities.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})-[of:OF]->(:Entity)
DELETE of
