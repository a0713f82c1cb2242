// Writes evidence of its article; what it supports is derived.
// $rows: evidence
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (evidence:Evidence {id: row.id})
ON CREATE SET evidence += row, evidence.confidence = toFloat(row.confidence)
WITH evidence, article
MERGE (evidence)-[:FROM]->(article)
