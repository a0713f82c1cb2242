// What was planned or possible, and what became of it as far as was reported on a day: it happened, it did not, it is still open, or its date has passed and nothing was said.
// $asOf (day): the day
// $status (text, any): only what "happened", "did not", is "open" or "overdue"
// $limit (integer, 200): at most so many rows
MATCH (c:Claim {polarity: 'positive'})
WHERE c.modality = 'planned' OR c.modality = 'possible'
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
WHERE a.published IS NULL OR a.published <= $asOf
WITH c, v, a
ORDER BY coalesce(a.published, '9999'), a.id, v.start, v.end, v.id
WITH c, head(collect(v.id)) AS evidence
MATCH (v:Evidence {id: evidence})-[:FROM]->(a:Article)
WITH c,
     v,
     a,
     head(split(c.time, '/')) AS begin,
     last(split(c.time, '/')) AS end
WITH c,
     v,
     a,
     // the text of a month's first day is above "2024-09-00" and of its last below "2024-09-99"
     CASE WHEN begin <> '' THEN begin + substring('0000-00-00', size(begin)) ELSE null END AS begin,
     CASE WHEN end <> '' THEN end + substring('9999-99-99', size(end)) ELSE null END AS due
// it finds at least the claim itself; OPTIONAL MATCH would look at every claim
MATCH (f:Claim {relationship: c.relationship})-[:SUPPORTED_BY]->(w:Evidence)-[:FROM]->(b:Article)
WITH c,
     v,
     a,
     begin,
     due,
     f,
     w,
     b,
     ((f.polarity = 'positive' AND f.modality = 'actual') OR (f.polarity = 'negative' AND f.modality <> 'possible'))
       AND b.published <= $asOf
       AND (a.published IS NULL OR b.published >= a.published)
       AND b.id <> a.id AS later,
     head(split(f.time, '/')) AS otherBegin,
     last(split(f.time, '/')) AS otherEnd
WITH c,
     v,
     a,
     due,
     f,
     w,
     b,
     CASE
       WHEN later IS NULL OR NOT later THEN false
       WHEN c.time IS NOT NULL AND f.time IS NOT NULL
         THEN (due IS NULL OR otherBegin = '' OR otherBegin + substring('0000-00-00', size(otherBegin)) <= due)
          AND (begin IS NULL OR otherEnd = '' OR otherEnd + substring('9999-99-99', size(otherEnd)) >= begin)
       WHEN f.time IS NOT NULL
         THEN a.published IS NULL OR otherEnd = '' OR otherEnd + substring('9999-99-99', size(otherEnd)) >= a.published
       WHEN f.polarity = 'negative' OR begin IS NULL THEN true
       ELSE b.published >= begin
     END AS tells
WITH c,
     v,
     a,
     due,
     CASE WHEN tells AND f.polarity = 'positive' THEN b.published + ' ' + w.id ELSE null END AS done,
     CASE WHEN tells AND f.polarity = 'negative' THEN b.published + ' ' + w.id ELSE null END AS undone
WITH c, v, a, due, min(done) AS done, max(undone) AS undone
WITH c,
     v,
     a,
     CASE
       WHEN done IS NOT NULL THEN 'happened'
       WHEN undone IS NOT NULL THEN 'did not'
       WHEN due < $asOf THEN 'overdue'
       ELSE 'open'
     END AS status,
     last(split(coalesce(done, undone), ' ')) AS outcome
WHERE $status IS NULL OR status = $status
WITH c, v, a, status, outcome, coalesce(outcome, v.id) AS shown
ORDER BY coalesce(c.time, a.published, '9999'), c.id
LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
// where nothing came of it yet, its own evidence once more, which is left out below
MATCH (w:Evidence {id: shown})-[:FROM]->(b:Article)
RETURN status AS status,
       c.id AS claim,
       s.id AS subject,
       s.name AS subjectName,
       c.predicate AS predicate,
       o.id AS object,
       o.name AS objectName,
       c.polarity AS polarity,
       c.modality AS modality,
       c.speaker AS speaker,
       head([(c)-[:SPEAKER]->(x:Entity) | x.name]) AS speakerName,
       c.time AS time,
       c.role AS role,
       c.tenure AS tenure,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS announced,
       v.start AS start,
       v.end AS end,
       v.quote AS quote,
       CASE WHEN outcome IS NULL THEN null ELSE w.claim END AS outcome,
       CASE WHEN outcome IS NULL THEN null ELSE b.id END AS outcomeArticle,
       CASE WHEN outcome IS NULL THEN null ELSE b.title END AS outcomeTitle,
       CASE WHEN outcome IS NULL THEN null ELSE b.publisher END AS outcomePublisher,
       CASE WHEN outcome IS NULL THEN null ELSE b.published END AS outcomePublished,
       CASE WHEN outcome IS NULL THEN null ELSE w.start END AS outcomeStart,
       CASE WHEN outcome IS NULL THEN null ELSE w.end END AS outcomeEnd,
       CASE WHEN outcome IS NULL THEN null ELSE w.quote END AS outcomeQuote
ORDER BY coalesce(c.time, a.published, '9999'), c.id
