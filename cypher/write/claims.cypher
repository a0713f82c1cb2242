// Writes claims with both their ends.
// $rows: claims, each with the relationship that it is about ("SUBJECT-PREDICATE-OBJECT")
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim += row
WITH claim, subject, object
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
