// Which articles were corrected, clarified, retracted or reinstated, by which article: themselves or another; the latest notice first.
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (n:Article)-[:ABOUT]->(a:Article)
  RETURN a AS a, n AS n
  UNION ALL
  MATCH (n:Article)
  WHERE n.notice IS NOT NULL AND n.about IS NULL
  RETURN n AS a, n AS n
}
RETURN n.notice AS notice,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       coalesce(a.retracted, false) AS retracted,
       n.id AS noticeArticle,
       n.title AS noticeTitle,
       n.published AS noticePublished,
       n.noticeStart AS start,
       n.noticeEnd AS end
ORDER BY coalesce(n.updated, n.published, '') DESC, noticeArticle, article
LIMIT $limit
