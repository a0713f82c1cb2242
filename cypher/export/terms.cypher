// Terms.
// $ids: terms
UNWIND $ids AS id
MATCH (term:Term {id: id})
RETURN term {.*} AS record
ORDER BY term.id
