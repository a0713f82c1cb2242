// The evidence about entities that supports nothing.
// $ids: entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WITHHELD]-(evidence:Evidence)
WITH DISTINCT evidence
RETURN evidence {.*} AS record
