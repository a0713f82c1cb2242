// Writes whom remarks are about.
// $rows: {remark, profile}
UNWIND $rows AS row
MATCH (remark:Remark {id: row.remark})
MATCH (profile:Profile {id: row.profile})
MERGE (remark)-[:SAID_OF]->(profile)
