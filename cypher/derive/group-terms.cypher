// The terms of what there is one of at a time.
// $groups: "RELATION-OBJECT" or "SUBJECT-RELATION"
UNWIND $groups AS group
MATCH (term:Term {group: group})
RETURN term {.*} AS record
