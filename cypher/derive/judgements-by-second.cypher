// What was judged of profiles and others with smaller ids.
// $ids: profiles
UNWIND $ids AS id
MATCH (judgement:Judgement {second: id})
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.entities AS entities
