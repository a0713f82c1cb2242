// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (term:Term)
WHERE term.id > $after
RETURN term.id AS id
ORDER BY id
LIMIT $limit
