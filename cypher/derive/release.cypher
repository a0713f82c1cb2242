// Forgets of evidence that it supported nothing.
// $ids: evidence
UNWIND $ids AS id
MATCH (:Evidence {id: id})-[withheld:WITHHELD]->(:Entity)
DELETE withheld
