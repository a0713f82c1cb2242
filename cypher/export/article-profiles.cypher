// Whom articles mean, by article.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})-[mention:MENTIONS]->(:Entity)
WITH DISTINCT article.id AS article, mention.profile AS profileId
MATCH (profile:Profile {id: profileId})
RETURN article, profile.id AS id, profile.kind AS kind, profile.local AS local
ORDER BY article, id
