// Writes what is derived of entities.
// $rows: {id, properties}; among them "tally": JSON, how many mentions give it each name and each type
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
