// Who leads what: heads of countries, governments, parties, companies and other bodies; on a day, whoever is taken to have led then.
// $date (day, any): the day
// $limit (integer, 200): at most so many rows
// two questions rather than OPTIONAL MATCH, which would look at every term for each of them
CALL {
  MATCH (s:Person)-[r:LEADS]->(o:Entity)
  WHERE $date IS NULL
  RETURN s.id AS subject,
         s.name AS subjectName,
         type(r) AS predicate,
         o.id AS object,
         o.name AS objectName,
         r.modality AS modality,
         r.role AS role,
         r.tenure AS tenure,
         r.since AS since,
         r.until AS until,
         r.claims AS claims,
         r.articles AS articles,
         r.publishers AS publishers,
         r.independent AS independent,
         r.denied AS denied,
         r.conflict AS conflict,
         r.firstReported AS firstReported,
         r.lastReported AS lastReported,
         null AS sinceBound,
         null AS untilBound,
         '' AS term
  UNION ALL
  MATCH (s:Person)-[:HOLDS]->(t:Term {predicate: 'LEADS'})-[:WITHIN]->(o:Entity)
  WHERE t.firstDay <= $date AND coalesce(t.lastDay, '9999') >= $date
  MATCH (s)-[r:LEADS]->(o)
  RETURN s.id AS subject,
         s.name AS subjectName,
         type(r) AS predicate,
         o.id AS object,
         o.name AS objectName,
         r.modality AS modality,
         coalesce(t.role, r.role) AS role,
         null AS tenure,
         t.since AS since,
         t.until AS until,
         r.claims AS claims,
         r.articles AS articles,
         r.publishers AS publishers,
         r.independent AS independent,
         r.denied AS denied,
         r.conflict AS conflict,
         r.firstReported AS firstReported,
         r.lastReported AS lastReported,
         t.sinceBound AS sinceBound,
         t.untilBound AS untilBound,
         t.id AS term
}
RETURN subject AS subject,
       subjectName AS subjectName,
       predicate AS predicate,
       object AS object,
       objectName AS objectName,
       modality AS modality,
       role AS role,
       tenure AS tenure,
       since AS since,
       until AS until,
       claims AS claims,
       articles AS articles,
       publishers AS publishers,
       independent AS independent,
       denied AS denied,
       conflict AS conflict,
       firstReported AS firstReported,
       lastReported AS lastReported,
       sinceBound AS sinceBound,
       untilBound AS untilBound
ORDER BY independent DESC, articles DESC, claims DESC, subject, predicate, object, term
LIMIT $limit
