// Who said what, and the words of the saying that it is of.
// $ids: remarks
UNWIND $ids AS id
MATCH (remark:Remark {id: id})
RETURN remark {.*, saying: head([(remark)-[:SAYS]->(saying:Saying) | saying.whole])} AS record
ORDER BY remark.id
