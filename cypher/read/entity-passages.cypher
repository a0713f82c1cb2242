// Where articles speak of an entity, with their texts; the latest first.
// $entity (entity): the entity
// $limit (integer, 2): at most so many rows
MATCH (:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
WITH m, a
ORDER BY coalesce(a.published, '') DESC, a.id, m.profile
LIMIT $limit
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       m.starts AS starts,
       m.ends AS ends,
       m.forms AS forms,
       a.text AS text
ORDER BY coalesce(a.published, '') DESC, a.id, m.profile
