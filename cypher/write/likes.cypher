// Writes which profiles look alike.
// $rows: {first, second, outcome, score, step, because}, the first with the smaller id
UNWIND $rows AS row
MATCH (first:Profile {id: row.first})
MATCH (second:Profile {id: row.second})
MERGE (first)-[like:LIKE]->(second)
SET like = row, like.score = toFloat(row.score)
