// What each article tells of profiles.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})-[:OF]->(:Entity)<-[mention:MENTIONS]-(article:Article)
WHERE mention.profile = id
RETURN id AS profile, article.id AS article, mention.traits AS traits
