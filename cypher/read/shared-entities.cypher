// The entities that two articles both speak of.
// $first (article): one article
// $second (article): the other article
MATCH (:Article {id: $first})-[m:MENTIONS]->(e:Entity)
WITH e, sum(size(m.starts)) AS mentionsInFirst
MATCH (:Article {id: $second})-[n:MENTIONS]->(e)
WITH e, mentionsInFirst, sum(size(n.starts)) AS mentionsInSecond
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       mentionsInFirst AS mentionsInFirst,
       mentionsInSecond AS mentionsInSecond
ORDER BY mentionsInFirst + mentionsInSecond DESC, e.id
