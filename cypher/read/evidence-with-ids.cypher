// Some evidence, each with its claim.
// $ids (text): their ids, with a space between two
UNWIND split($ids, ' ') AS id
MATCH (v:Evidence {id: id})-[:FROM]->(a:Article)
MATCH (c:Claim)-[:SUPPORTED_BY]->(v)
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
       v.confidence AS confidence,
       v.id AS evidence,
       v.reader AS reader,
       c.conflict AS conflict
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id
