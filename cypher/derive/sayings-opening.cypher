// The sayings that begin with phrases.
// $ids: phrases
UNWIND $ids AS id
MATCH (saying:Saying {opening: id})
RETURN
  saying.id AS id,
  saying.speaker AS speaker,
  saying.words AS words,
  saying.whole AS whole,
  saying.plain AS plain,
  saying.opening AS opening
