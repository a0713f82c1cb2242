// What profiles say.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})<-[:SAID_BY]-(remark:Remark)
RETURN remark.id AS id
