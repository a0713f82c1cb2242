// Profiles that share a key with a profile. Keys of many profiles tell nothing; but for events, of two profiles one is
// not bound to an article.
// $rows: {profile, key, local}
// $most (integer): how many profiles that are not bound to an article a key has at most
UNWIND $rows AS row
MATCH (key:Key {id: row.key})
WHERE key.profiles <= $most
MATCH (key)<-[:KEYED]-(other:Profile)
WHERE other.id <> row.profile AND (NOT row.local OR NOT other.local OR other.kind = 'Event')
RETURN DISTINCT row.profile AS profile, other.id AS other
