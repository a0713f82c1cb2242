// Of which publishers and voices the articles are that support relationships.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship, polarity: 'positive'})
  -[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
RETURN DISTINCT relationship, article.publisher AS publisher, article.voice AS voice
