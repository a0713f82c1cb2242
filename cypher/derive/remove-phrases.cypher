// Removes phrases that are in no saying any more.
// $ids: phrases
UNWIND $ids AS id
MATCH (phrase:Phrase {id: id})
DETACH DELETE phrase
