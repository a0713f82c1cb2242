// Writes former editions of articles that are not there yet.
// $rows: editions
UNWIND $rows AS row
MERGE (edition:Edition {id: row.id})
ON CREATE SET edition += row
