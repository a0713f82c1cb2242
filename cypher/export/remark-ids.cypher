// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (remark:Remark)
WHERE remark.id > $after
RETURN remark.id AS id
ORDER BY id
LIMIT $limit
