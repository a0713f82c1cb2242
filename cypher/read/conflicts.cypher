// Where articles contradict each other: what one says and another denies of the same time, and two in one office, or two seats of one body, at one time.
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (d:Claim {polarity: 'negative', conflict: 'denied'})
  MATCH (c:Claim {relationship: d.relationship, polarity: 'positive', conflict: 'denied'})
  MATCH (c)-[:SUPPORTED_BY]->(v:Evidence)
  MATCH (d)-[:SUPPORTED_BY]->(w:Evidence)
  WITH c, d, min(v.id) AS evidence, min(w.id) AS otherEvidence
  RETURN 'denied' AS conflict, c.role AS role, evidence, otherEvidence
  UNION ALL
  MATCH (t:Term {predicate: 'LEADS'})
  WHERE size(t.rivals) > 0
  MATCH (u:Term {group: t.group})
  WHERE u.subject IN t.rivals AND t.subject IN u.rivals AND t.role = u.role AND t.subject < u.subject
  RETURN 'rival' AS conflict, t.role AS role, head(t.sinceEvidence) AS evidence, head(u.sinceEvidence) AS otherEvidence
  UNION ALL
  // a body is based in a city and in its country at once: only what is of one type excludes another
  MATCH (t:Term {predicate: 'BASED_IN'})-[:WITHIN]->(p:Place)
  MATCH (u:Term {group: t.group})-[:WITHIN]->(q:Place)
  WHERE t.object < u.object AND p.type = q.type AND p.type IN ['city', 'country']
    AND t.firstSeen <= u.lastSeen AND u.firstSeen <= t.lastSeen
  RETURN 'rival' AS conflict, null AS role, head(t.sinceEvidence) AS evidence, head(u.sinceEvidence) AS otherEvidence
}
MATCH (v:Evidence {id: evidence})-[:FROM]->(a:Article)
MATCH (w:Evidence {id: otherEvidence})-[:FROM]->(b:Article)
MATCH (c:Claim {id: v.claim})
MATCH (s:Entity {id: c.subject})
MATCH (o:Entity {id: c.object})
MATCH (d:Claim {id: w.claim})
MATCH (t:Entity {id: d.subject})
MATCH (u:Entity {id: d.object})
RETURN conflict AS conflict,
       role AS role,
       c.id AS claim,
       s.id AS subject,
       s.name AS subjectName,
       c.predicate AS predicate,
       o.id AS object,
       o.name AS objectName,
       a.id AS article,
       a.publisher AS publisher,
       a.published AS published,
       v.start AS start,
       v.end AS end,
       v.quote AS quote,
       d.id AS otherClaim,
       t.id AS otherSubject,
       t.name AS otherSubjectName,
       u.id AS otherObject,
       u.name AS otherObjectName,
       b.id AS otherArticle,
       b.publisher AS otherPublisher,
       b.published AS otherPublished,
       w.start AS otherStart,
       w.end AS otherEnd,
       w.quote AS otherQuote
ORDER BY coalesce(b.published, '') DESC, coalesce(a.published, '') DESC, claim, otherClaim
LIMIT $limit
