// What a relationship rests on: every claim about it, also those that deny it, each with its evidence and the part and version of the reader that found it, the latest reported first.
// $subject (entity): the subject
// $predicate (text): the relation, such as LEADS
// $object (entity): the object
MATCH (c:Claim {relationship: $subject + '-' + $predicate + '-' + $object})
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
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
       v.confidence AS confidence,
       v.id AS evidence,
       v.reader AS reader,
       c.conflict AS conflict
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id
