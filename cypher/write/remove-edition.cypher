// Removes one former edition of an article.
// $edition: id
MATCH (edition:Edition {id: $edition})
DETACH DELETE edition
