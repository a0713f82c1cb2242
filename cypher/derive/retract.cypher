// Writes which articles are retracted, and which are not any more.
// $rows: {id, retracted}
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.retracted = row.retracted
