// By how many articles and by which publishers relationships are supported, and when, by all evidence of each.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship, polarity: 'positive'})
  -[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
RETURN
  relationship,
  count(DISTINCT article) AS articles,
  collect(DISTINCT article.publisher) AS publishers,
  min(article.published) AS firstReported,
  max(article.published) AS lastReported
