// Removes those of the keys that no profile has any more.
// $ids: keys
UNWIND $ids AS id
MATCH (key:Key {id: id})
WHERE NOT EXISTS { (key)<-[:KEYED]-(:Profile) }
DETACH DELETE key
