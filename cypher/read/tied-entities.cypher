// Who is tied to whom, and by how many claims each, for the entities whose id begins with some letters.
// $beginning (text): what the id begins with
MATCH (s:Entity)-[r]->(o:Entity)
WHERE s.id STARTS WITH $beginning
WITH s, r, o
ORDER BY s.id, o.id, type(r)
WITH s, collect(o.id) AS objects, collect(r.claims) AS claims
RETURN s.id AS subject,
       objects AS objects,
       claims AS claims
ORDER BY s.id
