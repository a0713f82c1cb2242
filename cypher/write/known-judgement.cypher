// Whether a judgement is in the store: one row when it is.
// $id: judgement
MATCH (judgement:Judgement {id: $id})
RETURN judgement.id AS id
