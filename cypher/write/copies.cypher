// Writes which articles are copies: from the smaller id to the larger.
// $rows: {first, second, copied}
UNWIND $rows AS row
MATCH (first:Article {id: row.first})
MATCH (second:Article {id: row.second})
MERGE (first)-[copy:COPY]->(second)
SET copy.first = row.first, copy.second = row.second, copy.copied = toFloat(row.copied)
