// What was judged of profiles and others with larger ids.
// $ids: profiles
UNWIND $ids AS id
MATCH (judgement:Judgement {first: id})
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.entities AS entities
