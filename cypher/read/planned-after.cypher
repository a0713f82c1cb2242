// What is planned for a day or later; without a stated time, what was announced on that day or later.
// $day (day): the first day
// $limit (integer, 200): at most so many rows
MATCH (c:Claim {modality: 'planned', polarity: 'positive'})
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
WITH c, v, a, last(split(c.time, '/')) AS until
WHERE until >= substring($day, 0, size(until)) OR (c.time IS NULL AND a.published >= $day)
ORDER BY coalesce(c.time, a.published), c.id, a.id, v.start, v.end, v.id
LIMIT $limit
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS claim,
       s.id AS subject,
       s.name AS subjectName,
       c.predicate AS predicate,
       o.id AS object,
       o.name AS objectName,
       c.polarity AS polarity,
       c.modality AS modality,
       c.speaker AS speaker,
       head([(c)-[:SPEAKER]->(w:Entity) | w.name]) AS speakerName,
       c.time AS time,
       c.role AS role,
       c.tenure AS tenure,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       a.voice AS voice,
       v.start AS start,
       v.end AS end,
       v.quote AS quote,
       v.rule AS rule,
       v.confidence AS confidence
ORDER BY coalesce(c.time, a.published), c.id, a.id, v.start, v.end, v.id
