// Of the relationships to draw, from which day to which those held of which there is one at a time.
// $ids (text): the ids of the entities that are drawn, with a space between two
// $limit (integer, 20000): at most so many rows
UNWIND split($ids, ' ') AS id
MATCH (s:Entity {id: id})-[:HOLDS]->(t:Term)-[:WITHIN]->(o:Entity)
// all ids are of one length, and a list is searched more slowly
WHERE $ids CONTAINS o.id
RETURN s.id AS subject,
       t.predicate AS predicate,
       o.id AS object,
       t.firstDay AS firstDay,
       t.lastDay AS lastDay
ORDER BY s.id, t.predicate, o.id, coalesce(t.firstDay, ''), t.id
LIMIT $limit
