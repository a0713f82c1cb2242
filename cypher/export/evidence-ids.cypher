// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (evidence:Evidence)
WHERE evidence.id > $after
RETURN evidence.id AS id
ORDER BY id
LIMIT $limit
