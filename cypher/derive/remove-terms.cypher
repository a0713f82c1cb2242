// Removes terms that no article tells of any more.
// $ids: terms
UNWIND $ids AS id
MATCH (term:Term {id: id})
DETACH DELETE term
