// Where articles speak of an entity, of which profile each mention is, what judged so, and why; the latest first.
// $entity (entity): the entity
// $limit (integer, 200): at most so many rows
MATCH (:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       m.profile AS profile,
       m.name AS nameInArticle,
       m.aliases AS aliases,
       size(m.starts) AS places,
       m.confidence AS confidence,
       m.judgedBy AS judgedBy,
       m.because AS because
ORDER BY coalesce(a.published, '') DESC, a.id, m.profile
LIMIT $limit
