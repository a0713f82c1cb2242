// Takes evidence from the claims that it supports.
// $ids: evidence
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})<-[supported:SUPPORTED_BY]-(:Claim)
DELETE supported
REMOVE evidence.claim
