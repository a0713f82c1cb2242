// What of something said was judged to be wrong.
// $said: ids of what is said
MATCH (judgement:Judgement {verdict: 'wrong'})
UNWIND judgement.said AS said
WITH DISTINCT said
WHERE said IN $said
RETURN said
