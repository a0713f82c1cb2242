// Takes keys from profiles.
// $rows: {profile, key}
UNWIND $rows AS row
MATCH (:Profile {id: row.profile})-[keyed:KEYED]->(:Key {id: row.key})
DELETE keyed
