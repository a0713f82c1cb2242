// What persons decided.
// $ids: judgements
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
RETURN judgement {.*} AS record
ORDER BY judgement.id
