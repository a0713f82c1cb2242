// The articles that speak of an entity, the latest first.
// $entity (entity): the entity
MATCH (:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
WITH a, sum(size(m.starts)) AS mentions
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       mentions AS mentions
ORDER BY coalesce(a.published, '') DESC, a.id
