// What retracted articles say of a subject, relation and object, with the article in which each retraction stands.
// $subject (entity): the subject
// $predicate (text): the relation, such as LEADS
// $object (entity): the object
CALL {
  MATCH (:Entity {id: $subject})<-[:WITHHELD]-(v:Evidence {predicate: $predicate})
  MATCH (v)-[:WITHHELD]->(:Entity {id: $object})
  MATCH (v)-[:FROM]->(a:Article)
  WHERE a.retracted AND a.notice = 'retraction' AND a.about IS NULL
  RETURN v.id AS evidence, a.id AS notice
  UNION ALL
  MATCH (:Entity {id: $subject})<-[:WITHHELD]-(v:Evidence {predicate: $predicate})
  MATCH (v)-[:WITHHELD]->(:Entity {id: $object})
  MATCH (v)-[:FROM]->(a:Article)
  MATCH (a)<-[:ABOUT]-(n:Article)
  WHERE a.retracted AND n.notice = 'retraction' AND NOT coalesce(n.retracted, false)
  RETURN v.id AS evidence, n.id AS notice
}
MATCH (v:Evidence {id: evidence})-[:FROM]->(a:Article)
MATCH (n:Article {id: notice})
RETURN v.id AS evidence,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       v.start AS start,
       v.end AS end,
       v.quote AS quote,
       v.reader AS reader,
       v.rule AS rule,
       v.confidence AS confidence,
       n.id AS notice,
       n.title AS noticeTitle,
       n.publisher AS noticePublisher,
       n.published AS noticePublished
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id, n.id
