// Takes remarks out of their sayings.
// $ids: remarks
UNWIND $ids AS id
MATCH (:Remark {id: id})-[says:SAYS]->(:Saying)
DELETE says
