// Removes sayings.
// $ids: sayings
UNWIND $ids AS id
MATCH (saying:Saying {id: id})
DETACH DELETE saying
