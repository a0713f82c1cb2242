// Writes who an entity is; what is said of it is derived.
// This engine takes no label from a parameter, so each kind has its line.
// $rows: {id, kind}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity.kind = row.kind
FOREACH (_ IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE row.kind WHEN 'Organization' THEN [1] ELSE [] END | SET entity:Organization)
FOREACH (_ IN CASE row.kind WHEN 'Place' THEN [1] ELSE [] END | SET entity:Place)
FOREACH (_ IN CASE row.kind WHEN 'Event' THEN [1] ELSE [] END | SET entity:Event)
FOREACH (_ IN CASE row.kind WHEN 'Group' THEN [1] ELSE [] END | SET entity:Group)
FOREACH (_ IN CASE row.kind WHEN 'Work' THEN [1] ELSE [] END | SET entity:Work)
