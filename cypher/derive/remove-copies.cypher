// Removes of what articles are copies, on either side; a row for each of the other ones.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[copy:COPY]-(other:Article)
WITH copy, other.id AS other
DELETE copy
RETURN DISTINCT other AS id
