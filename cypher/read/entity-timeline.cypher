// What happened to an entity, in the order of the stated time or else of the day of the report.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)-[:FROM]->(a:Article)
RETURN coalesce(c.time, a.published) AS `when`,
       c.id AS claim,
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
ORDER BY coalesce(c.time, a.published, '~'), c.id, a.id, v.start, v.end, v.id
