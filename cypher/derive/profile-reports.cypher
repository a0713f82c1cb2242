// Profiles that articles mention, and the earliest day on which each was reported.
// $ids: profiles
UNWIND $ids AS id
MATCH (profile:Profile {id: id})-[:OF]->(:Entity)<-[mention:MENTIONS]-(article:Article)
WHERE mention.profile = id
RETURN
  profile.id AS id,
  profile.kind AS kind,
  profile.local AS local,
  min(article.published) AS firstReported
