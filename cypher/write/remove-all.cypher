// Removes all that is stored and all that is derived of it; the store's mark stays.
MATCH (node)
WHERE
  node:Article
  OR node:Edition
  OR node:Entity
  OR node:Profile
  OR node:Key
  OR node:Stretch
  OR node:Term
  OR node:Claim
  OR node:Support
  OR node:Evidence
  OR node:Delta
  OR node:Judgement
  OR node:Remark
  OR node:Saying
  OR node:Phrase
DETACH DELETE node
