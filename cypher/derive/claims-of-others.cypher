// What other articles say about the same subjects, relations and objects.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
// $article: id of the article that is left out
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship})-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(article:Article)
WHERE article.id <> $article
RETURN DISTINCT
  relationship,
  claim.id AS claim,
  claim.polarity AS polarity,
  claim.modality AS modality,
  article.id AS article,
  article.title AS title,
  article.publisher AS publisher,
  article.published AS published
