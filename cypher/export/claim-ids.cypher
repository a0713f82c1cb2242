// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
