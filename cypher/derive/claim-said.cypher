// What the articles said that makes a claim, and the names of its ends.
// $claim: id
MATCH (claim:Claim {id: $claim})-[:SUPPORTED_BY]->(evidence:Evidence)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT
  evidence.said AS said,
  claim {.*} AS record,
  subject.name AS subjectName,
  object.name AS objectName,
  head([(claim)-[:SPEAKER]->(speaker:Entity) | speaker.name]) AS speakerName
