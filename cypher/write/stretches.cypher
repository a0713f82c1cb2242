// Writes which articles come first at stretches of words.
// $rows: {id, first}
UNWIND $rows AS row
MERGE (stretch:Stretch {id: row.id})
SET stretch.first = row.first
