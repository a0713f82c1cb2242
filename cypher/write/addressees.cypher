// Writes whom remarks are made to.
// $rows: {remark, addressee}
UNWIND $rows AS row
MATCH (remark:Remark {id: row.remark})
MATCH (addressee:Profile {id: row.addressee})
MERGE (remark)-[:SAID_TO]->(addressee)
