// What articles say of an entity that a person judged to be wrong, with the judgements; the latest judged first.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})<-[:WITHHELD]-(v:Evidence)-[:FROM]->(a:Article)
MATCH (j:Judgement {verdict: 'wrong'})
WHERE v.said IN j.said
RETURN v.id AS evidence,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       v.start AS start,
       v.end AS end,
       v.quote AS quote,
       j.id AS judgement,
       j.about AS about,
       j.fault AS fault,
       j.because AS because,
       j.by AS by,
       j.made AS made
ORDER BY made DESC, judgement, coalesce(a.published, '') DESC, a.id, start, evidence
