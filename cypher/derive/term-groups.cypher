// In which groups of terms entities hold something.
// $ids: entities
UNWIND $ids AS id
MATCH (term:Term {subject: id})
RETURN DISTINCT id AS subject, term.group AS group
