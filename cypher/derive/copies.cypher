// What articles are copies of, and what are copies of them.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[copy:COPY]-(:Article)
RETURN DISTINCT copy.first AS first, copy.second AS second
