// Who may be one, for a person to say: entities that look alike, not enough to be joined, and that nobody judged; where more is reported of both first.
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (j:Judgement {verdict: 'different'})
  MATCH (:Profile {id: j.first})-[:OF]->(g:Entity)
  MATCH (:Profile {id: j.second})-[:OF]->(h:Entity)
  RETURN collect(CASE WHEN g.id < h.id THEN g.id + h.id ELSE h.id + g.id END) AS judged
}
MATCH (e:Entity)<-[:OF]-(p:Profile)-[l:LIKE]->(q:Profile)-[:OF]->(f:Entity)
WHERE l.outcome <> 'same' AND e.id <> f.id
WITH judged, l, p.id AS profile, q.id AS other,
     CASE WHEN e.id < f.id THEN p.id ELSE q.id END AS its,
     CASE WHEN e.id < f.id THEN q.id ELSE p.id END AS theirs,
     CASE WHEN e.id < f.id THEN e.id ELSE f.id END AS one,
     CASE WHEN e.id < f.id THEN f.id ELSE e.id END AS two,
     CASE WHEN e.articles < f.articles THEN e.articles ELSE f.articles END AS fewer,
     e.articles + f.articles AS all
WHERE NOT one + two IN judged
WITH one, two, fewer, all, l.outcome AS outcome, l.score AS score, l.because AS because, its, theirs, profile, other
ORDER BY score DESC, profile, other
WITH one, two, fewer, all, head(collect({outcome: outcome, score: score, because: because, its: its, theirs: theirs})) AS best
WITH one, two, fewer, all, best.outcome AS outcome, best.score AS score, best.because AS because, best.its AS its, best.theirs AS theirs
ORDER BY fewer DESC, score DESC, all DESC, one, two
LIMIT $limit
MATCH (e:Entity {id: one})
MATCH (f:Entity {id: two})
MATCH (p:Profile {id: its})
MATCH (q:Profile {id: theirs})
RETURN e.id AS first,
       e.name AS firstName,
       e.type AS firstType,
       [t IN coalesce(p.traits, []) WHERE t STARTS WITH 'post:' | replace(substring(t, 5), '@', ' of ')] AS firstPosts,
       e.articles AS firstArticles,
       e.firstReported AS firstSince,
       e.lastReported AS firstUntil,
       f.id AS second,
       f.name AS secondName,
       f.type AS secondType,
       [t IN coalesce(q.traits, []) WHERE t STARTS WITH 'post:' | replace(substring(t, 5), '@', ' of ')] AS secondPosts,
       f.articles AS secondArticles,
       f.firstReported AS secondSince,
       f.lastReported AS secondUntil,
       e.kind AS kind,
       outcome AS outcome,
       score AS score,
       because AS because
ORDER BY CASE WHEN firstArticles < secondArticles THEN firstArticles ELSE secondArticles END DESC, score DESC, firstArticles + secondArticles DESC, first, second
