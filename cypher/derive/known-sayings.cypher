// Those of the sayings that the store holds.
// $ids: sayings
UNWIND $ids AS id
MATCH (saying:Saying {id: id})
RETURN saying.id AS id
