// Writes relationships as they are derived from their claims.
// $rows: {subject, predicate, object, properties}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relationship:$(row.predicate)]->(object)
SET relationship = row.properties
