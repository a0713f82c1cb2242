// Who may be one, for a person to say: entities that look alike, not enough to be joined, and that nobody judged; where more is reported of both first.
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (j:Judgement {verdict: 'different'})
  MATCH (:Profile {id: j.first})-[:OF]->(g:Entity)
  MATCH (:Profile {id: j.second})-[:OF]->(h:Entity)
  RETURN collect(CASE WHEN g.id < h.id THEN g.id + h.id ELSE h.id + g.id END) AS judged
}
MATCH (p:Profile)-[l:LIKE]->(q:Profile)
WHERE l.outcome <> 'same'
MATCH (p)-[:OF]->(e:Entity)
MATCH (q)-[:OF]->(f:Entity)
WHERE e.id <> f.id
WITH judged, l.score AS points,
     CASE WHEN e.id < f.id THEN e.id ELSE f.id END AS one,
     CASE WHEN e.id < f.id THEN f.id ELSE e.id END AS two,
     CASE WHEN e.articles < f.articles THEN e.articles ELSE f.articles END AS fewer,
     e.articles + f.articles AS all
WHERE NOT one + two IN judged
WITH one, two, fewer, all, max(points) AS points
ORDER BY fewer DESC, points DESC, all DESC, one, two
LIMIT $limit
// of several profiles of the two, those that are most alike
MATCH (e:Entity {id: one})<-[:OF]-(p:Profile)-[l:LIKE]-(q:Profile)-[:OF]->(f:Entity {id: two})
WHERE l.outcome <> 'same' AND l.score = points
WITH e, f, fewer, all, p, q, l
ORDER BY p.id, q.id
WITH e, f, fewer, all, head(collect({its: p.traits, theirs: q.traits, outcome: l.outcome, score: l.score, because: l.because})) AS best
RETURN e.id AS first,
       e.name AS firstName,
       e.type AS firstType,
       [t IN coalesce(best.its, []) WHERE t STARTS WITH 'post:' | replace(substring(t, 5), '@', ' of ')] AS firstPosts,
       e.articles AS firstArticles,
       e.firstReported AS firstSince,
       e.lastReported AS firstUntil,
       f.id AS second,
       f.name AS secondName,
       f.type AS secondType,
       [t IN coalesce(best.theirs, []) WHERE t STARTS WITH 'post:' | replace(substring(t, 5), '@', ' of ')] AS secondPosts,
       f.articles AS secondArticles,
       f.firstReported AS secondSince,
       f.lastReported AS secondUntil,
       e.kind AS kind,
       best.outcome AS outcome,
       best.score AS score,
       best.because AS because
ORDER BY fewer DESC, score DESC, all DESC, first, second
