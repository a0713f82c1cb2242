// What articles say in their own voice of who took over from whom, among some entities.
// $ids: entities
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[:SUCCEEDED]->(object:Entity)
WHERE object.id IN $ids
MATCH (claim:Claim {relationship: subject.id + '-SUCCEEDED-' + object.id, polarity: 'positive', modality: 'actual'})
MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence)-[:FROM]->(article:Article)
WHERE claim.speaker IS NULL
WITH subject.id AS subject, object.id AS object, claim.time AS time, article.published AS day, min(evidence.id) AS evidence
RETURN subject, object, time, day, evidence
