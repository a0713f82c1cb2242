// The articles that come first at stretches of words; no row for one that no article has.
// $ids: stretches
UNWIND $ids AS id
MATCH (stretch:Stretch {id: id})
RETURN stretch.id AS stretch, stretch.first AS first
