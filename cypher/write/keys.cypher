// Writes how many profiles that are not bound to an article have each key.
// $rows: {id, profiles}
UNWIND $rows AS row
MERGE (key:Key {id: row.id})
SET key.profiles = row.profiles
