// Writes by how many articles and by which publishers relationships are supported, and when.
// $rows: {id, properties}; the id is "SUBJECT-PREDICATE-OBJECT"
UNWIND $rows AS row
MERGE (support:Support {id: row.id})
SET support = row.properties
