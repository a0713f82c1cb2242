// The evidence of every claim that entities are an end or the speaker of.
// $ids: entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|SPEAKER]-(:Claim)-[:SUPPORTED_BY]->(evidence:Evidence)
WITH DISTINCT evidence
RETURN evidence {.*} AS record
