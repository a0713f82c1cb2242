// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
