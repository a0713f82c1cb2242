// What was denied: the negative claims, each with its evidence.
// $limit (integer, 200): at most so many rows
MATCH (c:Claim {polarity: 'negative'})
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
WITH c, v, a
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id
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
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id
