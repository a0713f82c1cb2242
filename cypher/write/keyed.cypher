// Writes the keys by which profiles are found.
// $rows: {profile, key}
UNWIND $rows AS row
MATCH (profile:Profile {id: row.profile})
MATCH (key:Key {id: row.key})
MERGE (profile)-[:KEYED]->(key)
