// From when to when what there is one of at a time was so: who led which body in which office, where a body had its seat; with what made each bound.
// $entity (entity, any): one that holds or that is held
// $date (day, any): only those that hold on that day
// $limit (integer, 200): at most so many rows
MATCH (s:Entity)-[:HOLDS]->(t:Term)-[:WITHIN]->(o:Entity)
WHERE ($entity IS NULL OR s.id = $entity OR o.id = $entity)
  AND ($date IS NULL OR (t.firstDay <= $date AND coalesce(t.lastDay, '9999') >= $date))
OPTIONAL MATCH (before:Entity {id: t.predecessor})
OPTIONAL MATCH (after:Entity {id: t.successor})
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
       before.name AS predecessorName,
       t.successor AS successor,
       after.name AS successorName,
       t.rivals AS rivals
ORDER BY o.id, t.predicate, coalesce(t.role, ''), coalesce(t.firstDay, ''), t.id
LIMIT $limit
