// Which entity a profile is of: of an entity's id, also when it has become part of another.
// $profile (text): the profile
MATCH (:Profile {id: $profile})-[:OF]->(e:Entity)
RETURN e.id AS id
