// What articles tell of everybody whom they mention.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[mention:MENTIONS]->(:Entity)
RETURN id AS article, mention.traits AS traits
