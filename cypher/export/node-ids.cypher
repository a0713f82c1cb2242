// The product's ids of nodes for the engine's, which are good for one transaction only.
// $ids: engine ids
UNWIND $ids AS engine
MATCH (node)
WHERE elementId(node) = engine
RETURN engine, node.id AS id
