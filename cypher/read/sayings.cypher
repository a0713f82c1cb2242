// Who said what to whom about whom, quoted or reported, and in how many articles and voices: the same words printed by many, whole or in part, are one saying, and retracted articles do not count; the latest first.
// $speaker (entity, any): who speaks
// $about (entity, any): of whom
// $limit (integer, 200): at most so many rows
MATCH (s:Entity)<-[:OF]-(:Profile)<-[:SAID_BY]-(r:Remark)-[:SAYS]->(w:Saying)
WHERE $speaker IS NULL OR s.id = $speaker
MATCH (r)-[:SAID_IN]->(a:Article)
WITH s, r, w.whole AS words, a
ORDER BY CASE WHEN r.words = words THEN 0 ELSE 1 END, coalesce(a.published, '9999'), a.id, r.start
WITH s,
     words,
     collect(r.id) AS remarks,
     count(DISTINCT a.id) AS articles,
     count(DISTINCT a.voice) AS voices,
     min(r.form) AS form,
     min(a.published) AS firstReported,
     max(a.published) AS lastReported
WITH s, words, head(remarks) AS remark, articles, voices, form, firstReported, lastReported
MATCH (r:Remark {id: remark})-[:SAID_IN]->(a:Article)
WITH s, words, r, a, articles, voices, form, firstReported, lastReported,
     head([(r)-[:SAID_TO]->(:Profile)-[:OF]->(to:Entity) | to.id]) AS addressee,
     head([(r)-[:SAID_TO]->(:Profile)-[:OF]->(to:Entity) | to.name]) AS addresseeName,
     [(r)-[:SAID_OF]->(p:Profile)-[:OF]->(of:Entity) | [p.id, of.id, of.name]] AS told
WITH s, words, r, a, articles, voices, form, firstReported, lastReported, addressee, addresseeName, told,
     [one IN r.about | head([each IN told WHERE each[0] = one | each[1]])] AS spoken
WITH s, words, r, a, articles, voices, form, firstReported, lastReported, addressee, addresseeName, told,
     [at IN range(0, size(spoken) - 1) WHERE NOT spoken[at] IN spoken[0..at] | spoken[at]] AS about
WITH s, words, r, a, articles, voices, form, firstReported, lastReported, addressee, addresseeName, about,
     [one IN about | head([each IN told WHERE each[1] = one | each[2]])] AS aboutNames
WHERE $about IS NULL OR $about IN about
RETURN s.id + '-' + words AS saying,
       s.id AS speaker,
       s.name AS speakerName,
       addressee AS addressee,
       addresseeName AS addresseeName,
       about AS about,
       aboutNames AS aboutNames,
       form AS form,
       r.quote AS quote,
       articles AS articles,
       voices AS voices,
       firstReported AS firstReported,
       lastReported AS lastReported,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       r.start AS start,
       r.end AS end
ORDER BY coalesce(lastReported, '') DESC, articles DESC, a.id, r.start, r.id
LIMIT $limit
