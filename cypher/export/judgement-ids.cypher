// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (judgement:Judgement)
WHERE judgement.id > $after
RETURN judgement.id AS id
ORDER BY id
LIMIT $limit
