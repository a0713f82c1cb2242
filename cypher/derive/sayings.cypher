// Writes sayings.
// $rows: sayings
UNWIND $rows AS row
MERGE (saying:Saying {id: row.id})
SET saying += row
