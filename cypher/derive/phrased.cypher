// Writes the phrases by which sayings are found.
// $rows: {saying, phrase}
UNWIND $rows AS row
MATCH (saying:Saying {id: row.saying})
MATCH (phrase:Phrase {id: row.phrase})
MERGE (saying)-[:PHRASED]->(phrase)
