// Takes a judgement back.
// $id: judgement
MATCH (judgement:Judgement {id: $id})
DETACH DELETE judgement
