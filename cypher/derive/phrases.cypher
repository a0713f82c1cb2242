// In how many sayings each of the phrases is; no row for one that is in none.
// $ids: phrases
UNWIND $ids AS id
MATCH (phrase:Phrase {id: id})
RETURN phrase.id AS id, phrase.sayings AS sayings
