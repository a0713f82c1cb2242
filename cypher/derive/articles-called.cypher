// Some of the articles with an address, or with a title and publisher: three say enough.
// $key: the hash of either
MATCH (article:Article {addressKey: $key})
RETURN article.id AS id
LIMIT 3
UNION ALL
MATCH (article:Article {titleKey: $key})
RETURN article.id AS id
LIMIT 3
