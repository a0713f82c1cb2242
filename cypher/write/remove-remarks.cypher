// Removes what an article lets people say.
// $article: id
MATCH (:Article {id: $article})<-[:SAID_IN]-(remark:Remark)
DETACH DELETE remark
