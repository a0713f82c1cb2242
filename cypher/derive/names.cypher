// What articles call entities: each name, type and list of aliases, and how many mentions have them.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-(:Article)
RETURN id AS entity, mention.name AS name, mention.type AS type, mention.aliases AS aliases, count(*) AS mentions
