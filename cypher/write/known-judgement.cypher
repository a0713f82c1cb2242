// A judgement, when it is in the store.
// $id: judgement
MATCH (judgement:Judgement {id: $id})
RETURN judgement {.*} AS record
