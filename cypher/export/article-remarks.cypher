// What articles let people say, by article.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:SAID_IN]-(remark:Remark)
RETURN remark {.*} AS record
ORDER BY article.id, remark.id
