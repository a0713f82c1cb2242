// Writes relationships as they are derived from their claims.
// This engine takes no relationship type from a parameter, so each has its lines.
// $rows: {subject, predicate, object, properties}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
FOREACH (_ IN CASE row.predicate WHEN 'LEADS' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:LEADS]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'HOLDS_POSITION' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:HOLDS_POSITION]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'WORKS_FOR' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:WORKS_FOR]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'MEMBER_OF' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:MEMBER_OF]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'SUCCEEDED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:SUCCEEDED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'CITIZEN_OF' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:CITIZEN_OF]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'LIVES_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:LIVES_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'BORN_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:BORN_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'EDUCATED_AT' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:EDUCATED_AT]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'FAMILY_OF' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:FAMILY_OF]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'BASED_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:BASED_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'LOCATED_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:LOCATED_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'PART_OF' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:PART_OF]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'OWNS' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:OWNS]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'FOUNDED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:FOUNDED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'ALLIED_WITH' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:ALLIED_WITH]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'IN_DISPUTE_WITH' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:IN_DISPUTE_WITH]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'CONTROLS' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:CONTROLS]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'MET_WITH' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:MET_WITH]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'VISITED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:VISITED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'PARTICIPATED_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:PARTICIPATED_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'ORGANIZED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:ORGANIZED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'HELD_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:HELD_IN]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'COOPERATED_WITH' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:COOPERATED_WITH]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'SUPPORTED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:SUPPORTED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'CRITICIZED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:CRITICIZED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'OPPOSED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:OPPOSED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'URGED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:URGED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'THREATENED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:THREATENED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'SANCTIONED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:SANCTIONED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'ATTACKED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:ATTACKED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'PROSECUTED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:PROSECUTED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'APPOINTED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:APPOINTED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'DISMISSED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:DISMISSED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'RUNS_FOR' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:RUNS_FOR]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'DEFEATED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:DEFEATED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'ACQUIRED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:ACQUIRED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'PRODUCED' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:PRODUCED]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'TOLD' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:TOLD]->(object)
  SET relationship = row.properties)
FOREACH (_ IN CASE row.predicate WHEN 'SPOKE_ABOUT' THEN [1] ELSE [] END |
  MERGE (subject)-[relationship:SPOKE_ABOUT]->(object)
  SET relationship = row.properties)
