// The evidence of every claim that entities are an end or the speaker of, so far as it is about some profiles.
// $ids: entities
// $profiles: profiles
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|SPEAKER]-(:Claim)-[:SUPPORTED_BY]->(evidence:Evidence)
WHERE evidence.subject IN $profiles OR evidence.object IN $profiles OR evidence.speaker IN $profiles
WITH DISTINCT evidence
RETURN evidence {.*} AS record
