// How much is in the store.
CALL { MATCH (article:Article) RETURN count(article) AS articles }
CALL { MATCH (entity:Entity) RETURN count(entity) AS entities }
CALL { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL { MATCH (evidence:Evidence) RETURN count(evidence) AS evidence }
CALL { MATCH (:Entity)-[relationship]->(:Entity) RETURN count(relationship) AS relationships }
RETURN articles, entities, claims, evidence, relationships
