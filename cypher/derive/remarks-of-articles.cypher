// What articles let people say.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:SAID_IN]-(remark:Remark)
RETURN remark.id AS id
