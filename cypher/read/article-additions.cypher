// What an article added: its entities, relationships and claims; new where no other article has them, contradicted where another says the opposite, else confirmed.
// $article (article): the article
CALL {
  MATCH (:Article {id: $article})-[:MENTIONS]->(e:Entity)
  WITH DISTINCT e
  RETURN 1 AS place, 'entity' AS what, e.id AS id, e.name AS label, null AS subject, null AS predicate, null AS object, e.articles - 1 AS otherArticles, 0 AS opposedBy
  UNION ALL
  MATCH (:Article {id: $article})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(c:Claim {polarity: 'positive'})
  WITH DISTINCT c.relationship AS id
  MATCH (c:Claim {relationship: id, polarity: 'positive'})-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(a:Article)
  WITH id, min(c.id) AS claim, count(DISTINCT a) - 1 AS otherArticles
  MATCH (c:Claim {id: claim})
  MATCH (c)-[:SUBJECT]->(s:Entity)
  MATCH (c)-[:OBJECT]->(o:Entity)
  RETURN 2 AS place, 'relationship' AS what, id AS id, s.name + ' ' + c.predicate + ' ' + o.name AS label, s.id AS subject, c.predicate AS predicate, o.id AS object, otherArticles AS otherArticles, 0 AS opposedBy
  UNION ALL
  MATCH (:Article {id: $article})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(c:Claim)
  WITH DISTINCT c
  MATCH (c)-[:SUBJECT]->(s:Entity)
  MATCH (c)-[:OBJECT]->(o:Entity)
  MATCH (c)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(a:Article)
  WITH c, s, o, count(DISTINCT a) - 1 AS otherArticles
  // it finds at least the claim itself; OPTIONAL MATCH would look at every claim
  MATCH (d:Claim {relationship: c.relationship})-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(b:Article)
  WITH c,
       s,
       o,
       otherArticles,
       count(DISTINCT CASE WHEN d.polarity <> c.polarity AND b.id <> $article THEN b.id ELSE null END) AS opposedBy
  RETURN 3 AS place, 'claim' AS what, c.id AS id, s.name + ' ' + c.predicate + ' ' + o.name AS label, s.id AS subject, c.predicate AS predicate, o.id AS object, otherArticles AS otherArticles, opposedBy AS opposedBy
}
WITH place, what, id, label, subject, predicate, object, otherArticles, opposedBy
RETURN what AS what,
       id AS id,
       label AS label,
       subject AS subject,
       predicate AS predicate,
       object AS object,
       CASE WHEN opposedBy > 0 THEN 'contradicted' WHEN otherArticles = 0 THEN 'new' ELSE 'confirmed' END AS status,
       otherArticles AS otherArticles,
       opposedBy AS opposedBy
ORDER BY place, otherArticles, label, id
