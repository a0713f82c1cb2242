// What articles say of relationships in their own voice, and on which days.
// $relationships: "SUBJECT-PREDICATE-OBJECT"
UNWIND $relationships AS relationship
MATCH (claim:Claim {relationship: relationship, polarity: 'positive'})
  -[:SUPPORTED_BY]->(evidence:Evidence)-[:FROM]->(article:Article)
WHERE claim.speaker IS NULL
WITH relationship,
     claim.modality AS modality,
     claim.time AS time,
     claim.role AS role,
     claim.tenure AS tenure,
     article.published AS day,
     // only the words around an instant tell whether it begins or ends something
     CASE WHEN claim.time IS NULL OR claim.time CONTAINS '/' THEN null ELSE evidence.quote END AS quote,
     min(evidence.id) AS evidence
RETURN relationship, modality, time, role, tenure, day, quote, evidence
