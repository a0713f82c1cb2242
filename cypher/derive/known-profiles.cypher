// Those of the profiles that the store holds, and the entity that each is of.
// $ids: profiles
UNWIND $ids AS id
MATCH (profile:Profile {id: id})
RETURN
  profile.id AS id,
  profile.kind AS kind,
  profile.local AS local,
  profile.firstReported AS firstReported,
  profile.traits AS traits,
  head([(profile)-[:OF]->(entity:Entity) | entity.id]) AS entity
