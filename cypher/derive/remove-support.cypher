// Removes what was counted of relationships that nothing supports any more.
// $ids: "SUBJECT-PREDICATE-OBJECT"
UNWIND $ids AS id
MATCH (support:Support {id: id})
DELETE support
