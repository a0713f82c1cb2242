// Who leads what: heads of countries, governments, parties, companies and other bodies; on a day, whoever is taken to have led then.
// $date (day, any): the day
// $limit (integer, 200): at most so many rows
MATCH (s:Person)-[r:LEADS]->(o:Entity)
OPTIONAL MATCH (t:Term {relationship: s.id + '-LEADS-' + o.id})
WHERE t.firstDay <= $date AND coalesce(t.lastDay, '9999') >= $date
WITH s, r, o, t
WHERE $date IS NULL OR t IS NOT NULL
RETURN s.id AS subject,
       s.name AS subjectName,
       type(r) AS predicate,
       o.id AS object,
       o.name AS objectName,
       r.modality AS modality,
       coalesce(t.role, r.role) AS role,
       CASE WHEN t IS NULL THEN r.tenure ELSE null END AS tenure,
       CASE WHEN t IS NULL THEN r.since ELSE t.since END AS since,
       CASE WHEN t IS NULL THEN r.until ELSE t.until END AS until,
       r.claims AS claims,
       r.articles AS articles,
       r.publishers AS publishers,
       r.independent AS independent,
       r.denied AS denied,
       r.conflict AS conflict,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported,
       t.sinceBound AS sinceBound,
       t.untilBound AS untilBound
ORDER BY r.independent DESC, r.articles DESC, r.claims DESC, s.id, type(r), o.id, coalesce(t.id, '')
LIMIT $limit
