// Removes relationships that no positive claim supports any more; a row for each that there was.
// $rows: {subject, predicate, object}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[relationship]->(object:Entity {id: row.object})
WHERE type(relationship) = row.predicate
DELETE relationship
RETURN row.predicate AS predicate
