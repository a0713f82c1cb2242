// What an article added: its entities and claims, new where no other article has them, else confirmed.
// $article (article): the article
CALL {
  MATCH (:Article {id: $article})-[:MENTIONS]->(e:Entity)
  WITH DISTINCT e
  RETURN 'entity' AS what, e.id AS id, e.name AS label, e.articles - 1 AS otherArticles
  UNION ALL
  MATCH (:Article {id: $article})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(c:Claim)
  WITH DISTINCT c
  MATCH (c)-[:SUBJECT]->(s:Entity)
  MATCH (c)-[:OBJECT]->(o:Entity)
  MATCH (c)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(a:Article)
  WITH c, s, o, count(DISTINCT a) - 1 AS otherArticles
  RETURN 'claim' AS what, c.id AS id, s.name + ' ' + c.predicate + ' ' + o.name AS label, otherArticles AS otherArticles
}
WITH what, id, label, otherArticles
RETURN what AS what,
       id AS id,
       label AS label,
       CASE otherArticles WHEN 0 THEN 'new' ELSE 'confirmed' END AS status,
       otherArticles AS otherArticles
ORDER BY what DESC, otherArticles, label, id
