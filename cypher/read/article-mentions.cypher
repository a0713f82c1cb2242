// Where an article speaks of which entity.
// $article (article): the article
MATCH (:Article {id: $article})-[m:MENTIONS]->(e:Entity)
RETURN e.id AS id,
       e.name AS name,
       e.kind AS kind,
       e.type AS type,
       m.name AS nameInArticle,
       m.starts AS starts,
       m.ends AS ends,
       m.forms AS forms,
       m.confidence AS confidence,
       m.judgedBy AS judgedBy,
       m.because AS because
ORDER BY m.starts[0], m.ends[0] DESC, e.id
