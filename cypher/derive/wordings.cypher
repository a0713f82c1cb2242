// What tells, beside their sketches, whose words articles are.
// $ids: articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  article.id AS id,
  article.publisher AS publisher,
  article.published AS published,
  article.shingles AS shingles,
  article.credits AS credits
