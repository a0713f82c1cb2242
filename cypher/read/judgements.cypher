// What persons decided: who is the same, who is not, which claims are wrong; the latest first.
// $limit (integer, 200): at most so many rows
MATCH (judgement:Judgement)
RETURN judgement.id AS judgement,
       judgement.verdict AS verdict,
       judgement.entities AS entities,
       judgement.claim AS claim,
       judgement.fault AS fault,
       judgement.about AS about,
       judgement.because AS because,
       judgement.by AS by,
       judgement.made AS made
ORDER BY made DESC, judgement
LIMIT $limit
