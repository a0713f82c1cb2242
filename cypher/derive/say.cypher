// Writes of which sayings remarks are.
// $rows: {remark, saying}
UNWIND $rows AS row
MATCH (remark:Remark {id: row.remark})
MATCH (saying:Saying {id: row.saying})
MERGE (remark)-[:SAYS]->(saying)
