// Removes profiles that no article mentions any more.
// $ids: profiles
UNWIND $ids AS id
MATCH (profile:Profile {id: id})
DETACH DELETE profile
