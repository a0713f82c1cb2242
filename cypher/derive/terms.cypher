// Writes terms as they are derived.
// $rows: {id, subject, object, properties}; among them "told": JSON, what the articles of this relationship alone tell
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (term:Term {id: row.id})
SET term = row.properties
MERGE (subject)-[:HOLDS]->(term)
MERGE (term)-[:WITHIN]->(object)
