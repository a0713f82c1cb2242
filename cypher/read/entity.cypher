// One entity.
// $entity (entity): the entity
MATCH (e:Entity {id: $entity})
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       e.aliases AS aliases,
       e.articles AS articles,
       e.mentions AS mentions,
       e.firstReported AS firstReported,
       e.lastReported AS lastReported
