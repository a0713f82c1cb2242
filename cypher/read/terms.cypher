// From when to when what there is one of at a time was so: who led which body in which office, where a body had its seat; with what made each bound.
// $entity (entity, any): one that holds or that is held
// $date (day, any): only those that hold on that day
// $limit (integer, 200): at most so many rows
MATCH (s:Entity)-[:HOLDS]->(t:Term)-[:WITHIN]->(o:Entity)
WHERE ($entity IS NULL OR s.id = $entity OR o.id = $entity)
  AND ($date IS NULL OR (t.firstDay <= $date AND coalesce(t.lastDay, '9999') >= $date))
// OPTIONAL MATCH would look at every entity; where there is none, the holder stands for it and is left out below
WITH s, t, o, coalesce(t.predecessor, s.id) AS earlier, coalesce(t.successor, s.id) AS later
MATCH (before:Entity {id: earlier})
MATCH (after:Entity {id: later})
RETURN t.id AS term,
       s.id AS subject,
       s.name AS subjectName,
       t.predicate AS predicate,
       o.id AS object,
       o.name AS objectName,
       t.role AS role,
       t.since AS since,
       t.sinceBound AS sinceBound,
       t.sinceRule AS sinceRule,
       t.sinceEvidence AS sinceEvidence,
       t.until AS until,
       t.untilBound AS untilBound,
       t.untilRule AS untilRule,
       t.untilEvidence AS untilEvidence,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       t.predecessor AS predecessor,
       CASE WHEN t.predecessor IS NULL THEN null ELSE before.name END AS predecessorName,
       t.successor AS successor,
       CASE WHEN t.successor IS NULL THEN null ELSE after.name END AS successorName,
       t.rivals AS rivals
ORDER BY o.id, t.predicate, coalesce(t.role, ''), coalesce(t.firstDay, ''), t.id
LIMIT $limit
