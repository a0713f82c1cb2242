// Whom profiles look like, and why.
// $ids: profiles
UNWIND $ids AS id
MATCH (:Profile {id: id})-[like:LIKE]-(:Profile)
RETURN DISTINCT
  like.first AS first,
  like.second AS second,
  like.outcome AS outcome,
  like.score AS score,
  like.step AS step,
  like.because AS because
