// Those of the sayings of which there is no remark any more.
// $ids: sayings
UNWIND $ids AS id
MATCH (saying:Saying {id: id})
WHERE NOT EXISTS { (saying)<-[:SAYS]-(:Remark) }
RETURN
  saying.id AS id,
  saying.speaker AS speaker,
  saying.words AS words,
  saying.whole AS whole,
  saying.plain AS plain,
  saying.opening AS opening
