// Writes evidence between its claim and its article.
// $rows: evidence
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (article:Article {id: row.article})
MERGE (evidence:Evidence {id: row.id})
ON CREATE SET evidence += row, evidence.confidence = toFloat(row.confidence)
WITH evidence, claim, article
MERGE (claim)-[:SUPPORTED_BY]->(evidence)
MERGE (evidence)-[:FROM]->(article)
