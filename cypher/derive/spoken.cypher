// What remarks say, the entity that says it, and the saying that each is of so far.
// $ids: remarks
UNWIND $ids AS id
MATCH (remark:Remark {id: id})-[:SAID_BY]->(:Profile)-[:OF]->(speaker:Entity)
RETURN
  remark.id AS id,
  remark.article AS article,
  remark.form AS form,
  remark.quote AS quote,
  remark.words AS words,
  speaker.id AS speaker,
  head([(remark)-[:SAYS]->(saying:Saying) | saying.id]) AS saying
