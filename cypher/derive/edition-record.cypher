// A former edition of an article as it was received.
// $edition: id
MATCH (edition:Edition {id: $edition})
RETURN edition {.*} AS record
