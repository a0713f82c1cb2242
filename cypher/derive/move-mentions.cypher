// Moves the mentions of profiles from one entity to another.
// $rows: {profile, from, to}
UNWIND $rows AS row
MATCH (:Entity {id: row.from})<-[mention:MENTIONS]-(article:Article)
WHERE mention.profile = row.profile
MATCH (entity:Entity {id: row.to})
CREATE (article)-[moved:MENTIONS]->(entity)
SET moved = properties(mention)
DELETE mention
