// Writes of which voice articles are.
// $rows: {id, voice}
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.voice = row.voice
