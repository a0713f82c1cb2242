// The articles that hold a notice about one with an address, or with a title and publisher.
// $keys: hashes
UNWIND $keys AS key
MATCH (notice:Article {aboutKey: key})
RETURN DISTINCT notice.id AS id
