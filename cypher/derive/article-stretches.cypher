// The stretches of words by which articles are found, and which articles come first there.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[:SHARES]->(stretch:Stretch)
RETURN id AS article, stretch.id AS stretch, stretch.first AS first
