// Writes what an article added when it came; the lists have the same length.
// $article: id
// $what: "entity", "claim" or "article"
// $ids: of what it is
// $labels: names and sentences
// $statuses: whether that was new, and how
// $others: how many other articles
// $by: whose they are
// $was: how it was said before
MERGE (delta:Delta {article: $article})
SET
  delta.what = $what,
  delta.ids = $ids,
  delta.labels = $labels,
  delta.statuses = $statuses,
  delta.others = $others,
  delta.by = $by,
  delta.was = $was
