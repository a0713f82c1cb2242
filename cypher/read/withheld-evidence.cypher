// What articles say of a subject, relation and object that a person judged to be wrong, with the judgements.
// $subject (entity): the subject
// $predicate (text): the relation, such as LEADS
// $object (entity): the object
MATCH (:Entity {id: $subject})<-[:WITHHELD]-(v:Evidence {predicate: $predicate})
MATCH (v)-[:WITHHELD]->(:Entity {id: $object})
MATCH (v)-[:FROM]->(a:Article)
MATCH (j:Judgement {verdict: 'wrong'})
WHERE v.said IN j.said
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
       j.id AS judgement,
       j.about AS about,
       j.fault AS fault,
       j.because AS because,
       j.by AS by,
       j.made AS made
ORDER BY coalesce(a.published, '') DESC, a.id, v.start, v.end, v.id, j.id
