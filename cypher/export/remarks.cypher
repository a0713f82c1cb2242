// Who said what.
// $ids: remarks
UNWIND $ids AS id
MATCH (remark:Remark {id: id})
RETURN remark {.*} AS record
ORDER BY remark.id
