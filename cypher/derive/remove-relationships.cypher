// Removes relationships that no positive claim supports any more.
// $rows: {subject, predicate, object}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[relationship]->(object:Entity {id: row.object})
WHERE type(relationship) = row.predicate
DELETE relationship
