// Writes the words of the longest saying that each is part of.
// $rows: {id, whole}
UNWIND $rows AS row
MATCH (saying:Saying {id: row.id})
SET saying.whole = row.whole
