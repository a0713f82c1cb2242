// Says of a former edition which version came next.
// $edition: id
// $replacedBy: id of the next version
MATCH (edition:Edition {id: $edition})
SET edition.replacedBy = $replacedBy
