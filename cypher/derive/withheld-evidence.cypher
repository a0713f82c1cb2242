// The evidence about entities that supports nothing, so far as it is about some profiles.
// $ids: entities
// $profiles: profiles
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WITHHELD]-(evidence:Evidence)
WHERE evidence.subject IN $profiles OR evidence.object IN $profiles OR evidence.speaker IN $profiles
WITH DISTINCT evidence
RETURN evidence {.*} AS record
