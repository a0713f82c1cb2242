// The relationships that articles say something about.
// $ids: articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
RETURN DISTINCT claim.relationship AS relationship
