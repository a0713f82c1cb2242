// What was counted of the support of relationships.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (support:Support {id: relationship})
RETURN
  support.id AS relationship,
  support.articles AS articles,
  support.publishers AS publishers,
  support.independent AS independent,
  support.firstReported AS firstReported,
  support.lastReported AS lastReported
