// Links notices to the articles that they are about.
// $rows: {notice, article}
UNWIND $rows AS row
MATCH (notice:Article {id: row.notice})
MATCH (article:Article {id: row.article})
MERGE (notice)-[:ABOUT]->(article)
