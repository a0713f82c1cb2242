// What persons decided of an entity: with whom it is one, and with whom not; the latest first.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})<-[:OF]-(p:Profile)
WITH collect(p.id) AS profiles
MATCH (j:Judgement)
WHERE any(id IN j.entities WHERE id IN profiles)
RETURN j.id AS judgement,
       j.verdict AS verdict,
       j.entities AS entities,
       j.about AS about,
       j.because AS because,
       j.by AS by,
       j.made AS made
ORDER BY made DESC, judgement
