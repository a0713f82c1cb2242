// What a speaker said about whom: the claims credited to the speaker, and whom the speaker spoke about,
// criticized, urged or threatened.
// $speaker (entity): who speaks
// $about (entity, any): of whom
MATCH (:Entity {id: $speaker})<-[credit:SPEAKER|SUBJECT]-(c:Claim)
WHERE type(credit) = 'SPEAKER' OR c.predicate IN ['SPOKE_ABOUT', 'CRITICIZED', 'URGED', 'THREATENED']
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE $about IS NULL OR s.id = $about OR o.id = $about
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
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
