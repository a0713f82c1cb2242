// What an article says: its evidence in the order of the text, each with its claim.
// $article (article): the article
MATCH (a:Article {id: $article})<-[:FROM]-(v:Evidence)<-[:SUPPORTED_BY]-(c:Claim)
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
ORDER BY v.start, v.end, v.id
