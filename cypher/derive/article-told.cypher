// The claims that an article supports, and the names of their ends.
// $article: id
MATCH (:Article {id: $article})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN
  claim {.*} AS record,
  subject.name AS subjectName,
  object.name AS objectName,
  head([(claim)-[:SPEAKER]->(speaker:Entity) | speaker.name]) AS speakerName
