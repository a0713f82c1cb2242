// Writes in how many sayings each phrase is.
// $rows: {id, sayings}
UNWIND $rows AS row
MERGE (phrase:Phrase {id: row.id})
SET phrase.sayings = row.sayings
