// Ids in their order, a page at a time.
// $after: the last id of the page before, "" at first
// $limit: how many
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id
ORDER BY id
LIMIT $limit
