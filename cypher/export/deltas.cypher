// What articles added when they came, a page at a time.
// $after: the last article of the page before, "" at first
// $limit: how many
MATCH (delta:Delta)
WHERE delta.article > $after
RETURN delta {.*} AS record, delta.article AS id
ORDER BY id
LIMIT $limit
