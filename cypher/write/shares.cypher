// Writes the stretches of words by which articles are found.
// $rows: {article, stretch}
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (stretch:Stretch {id: row.stretch})
MERGE (article)-[:SHARES]->(stretch)
