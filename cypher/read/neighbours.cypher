// The entities tied to one entity, the best supported first, with the relations, how many claims and articles support
// them, and how many independent voices the best supported of them.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(e:Entity)
WHERE c.polarity = 'positive'
MATCH (c)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(a:Article)
WITH e, c, a
ORDER BY c.predicate
WITH e,
     collect(DISTINCT c.predicate) AS predicates,
     count(DISTINCT c) AS claims,
     count(DISTINCT a) AS articles
MATCH (:Entity {id: $entity})-[r]-(e)
WITH e, predicates, claims, articles, max(r.independent) AS independent
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       predicates AS predicates,
       claims AS claims,
       articles AS articles,
       independent AS independent
ORDER BY independent DESC, articles DESC, claims DESC, e.id
