// Removes stretches of words that no article has any more.
// $ids: stretches
UNWIND $ids AS id
MATCH (stretch:Stretch {id: id})
DETACH DELETE stretch
