// How many articles and publishers support relationships, and when.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship, polarity: 'positive'})
  -[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
RETURN
  relationship,
  count(DISTINCT article) AS articles,
  count(DISTINCT article.publisher) AS publishers,
  min(article.published) AS firstReported,
  max(article.published) AS lastReported
