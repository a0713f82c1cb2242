// Former editions of articles as they were received.
// $ids: editions
UNWIND $ids AS id
MATCH (edition:Edition {id: id})
RETURN edition {.*} AS record
ORDER BY edition.id
