// What retracted articles let somebody say, with the article in which each retraction stands; the latest first.
// $entity (entity): who speaks
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (:Entity {id: $entity})<-[:OF]-(:Profile)<-[:SAID_BY]-(r:Remark)-[:SAID_IN]->(a:Article)
  WHERE a.retracted AND a.notice = 'retraction' AND a.about IS NULL
  RETURN r.id AS remark, a.id AS notice
  UNION ALL
  MATCH (:Entity {id: $entity})<-[:OF]-(:Profile)<-[:SAID_BY]-(r:Remark)-[:SAID_IN]->(a:Article)
  MATCH (a)<-[:ABOUT]-(n:Article)
  WHERE a.retracted AND n.notice = 'retraction' AND NOT coalesce(n.retracted, false)
  RETURN r.id AS remark, n.id AS notice
}
MATCH (r:Remark {id: remark})-[:SAID_IN]->(a:Article)
MATCH (n:Article {id: notice})
RETURN r.id AS remark,
       r.form AS form,
       r.quote AS quote,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       r.start AS start,
       r.end AS end,
       n.id AS notice,
       n.title AS noticeTitle,
       n.publisher AS noticePublisher,
       n.published AS noticePublished
ORDER BY coalesce(a.published, '') DESC, a.id, r.start, r.id, n.id
LIMIT $limit
