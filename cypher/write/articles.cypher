// Writes articles that are not there yet.
// $rows: articles
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article += row
