// Writes where an article speaks of whom.
// $rows: {article, entity, mention}, mention being the relationship's properties
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS {id: row.mention.id}]->(entity)
ON CREATE SET mention += row.mention
