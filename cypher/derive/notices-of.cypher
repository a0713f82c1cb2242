// The notices of articles: each one's own, and those that others hold about it.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  id,
  CASE WHEN article.about IS NULL THEN article.notice ELSE null END AS own,
  [(article)<-[:ABOUT]-(notice:Article) | notice.notice] AS others
