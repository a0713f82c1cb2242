// Writes profiles: whom articles mean by one name, as far as they tell by themselves.
// $rows: profiles, each with the earliest day on which it was reported and what all articles tell of it
UNWIND $rows AS row
MERGE (profile:Profile {id: row.id})
SET
  profile.kind = row.kind,
  profile.local = row.local,
  profile.firstReported = row.firstReported,
  profile.traits = row.traits
