// Marks the relationships with whom others are reported in the same place at the same time.
// $rows: {subject, predicate, object, rival}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[relationship]->(object:Entity {id: row.object})
WHERE type(relationship) = row.predicate
SET relationship.conflict = CASE
  WHEN relationship.conflict = 'denied' THEN 'denied'
  WHEN row.rival THEN 'rival'
  ELSE null
END
