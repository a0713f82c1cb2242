// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (edition:Edition)
WHERE edition.id > $after
RETURN edition.id AS id
ORDER BY id
LIMIT $limit
