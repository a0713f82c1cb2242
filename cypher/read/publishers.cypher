// By publisher: how many articles, entities and claims, and from when to when.
MATCH (a:Article)
OPTIONAL MATCH (a)-[:MENTIONS]->(e:Entity)
WITH a.publisher AS publisher, collect(DISTINCT a) AS articles, count(DISTINCT e) AS entities
UNWIND articles AS a
OPTIONAL MATCH (a)<-[:FROM]-(v:Evidence)
WITH publisher,
     entities,
     count(DISTINCT a) AS articles,
     count(DISTINCT v.claim) AS claims,
     min(a.published) AS firstPublished,
     max(a.published) AS lastPublished
RETURN publisher AS publisher,
       articles AS articles,
       entities AS entities,
       claims AS claims,
       firstPublished AS firstPublished,
       lastPublished AS lastPublished
ORDER BY articles DESC, coalesce(publisher, '')
