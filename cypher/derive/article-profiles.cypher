// The profiles that an article mentions.
// $article: id
MATCH (:Article {id: $article})-[mention:MENTIONS]->(:Entity)
RETURN DISTINCT mention.profile AS id
