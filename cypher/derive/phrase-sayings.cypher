// The sayings that have phrases.
// $ids: phrases
UNWIND $ids AS id
MATCH (:Phrase {id: id})<-[:PHRASED]-(saying:Saying)
RETURN id AS phrase, saying.words AS words, saying.plain AS plain
