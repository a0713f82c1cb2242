// Forgets of pairs of profiles that they look alike.
// $rows: {first, second}, the first with the smaller id
UNWIND $rows AS row
MATCH (:Profile {id: row.first})-[like:LIKE]->(:Profile {id: row.second})
DELETE like
