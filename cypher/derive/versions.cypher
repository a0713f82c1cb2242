// All texts that were received with an address: the article's has no replacedBy.
// $addressKey: the hash of the page's address
// $text: a text, to be compared with theirs
MATCH (article:Article {addressKey: $addressKey})
RETURN article.id AS id, article.published AS published, article.updated AS updated, null AS replacedBy, article.text = $text AS same
UNION ALL
MATCH (edition:Edition {addressKey: $addressKey})
RETURN edition.id AS id, edition.published AS published, edition.updated AS updated, edition.replacedBy AS replacedBy, edition.text = $text AS same
