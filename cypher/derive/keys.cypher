// How many profiles have each of the keys; no row for one that nobody has.
// $ids: keys
UNWIND $ids AS id
MATCH (key:Key {id: id})
RETURN key.id AS id, key.profiles AS profiles
