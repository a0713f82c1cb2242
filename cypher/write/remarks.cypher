// Writes what an article lets people say, and who says it.
// $rows: remarks
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (speaker:Profile {id: row.speaker})
MERGE (remark:Remark {id: row.id})
ON CREATE SET remark += row
WITH remark, article, speaker
MERGE (remark)-[:SAID_IN]->(article)
MERGE (remark)-[:SAID_BY]->(speaker)
