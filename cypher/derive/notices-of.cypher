// The notices of articles: each one's own, with the day of its last change, and those that others hold about it, with the days of these.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  id,
  CASE WHEN article.about IS NULL THEN article.notice ELSE null END AS own,
  article.updated AS day,
  [(article)<-[:ABOUT]-(notice:Article) | [notice.id, notice.notice, coalesce(notice.updated, notice.published, '')]] AS others
