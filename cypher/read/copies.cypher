// Which articles are copies of one another, and so one voice: of each pair, how much of the shorter one the other has word for word.
// $article (article, any): one of the voice
// $limit (integer, 200): at most so many rows
CALL {
  MATCH (a:Article)-[copy:COPY]->(b:Article)
  WHERE $article IS NULL
  RETURN a.id AS first, b.id AS second, copy.copied AS copied
  UNION ALL
  MATCH (one:Article {id: $article})
  MATCH (a:Article {voice: one.voice})-[copy:COPY]->(b:Article)
  RETURN a.id AS first, b.id AS second, copy.copied AS copied
}
MATCH (a:Article {id: first})
MATCH (b:Article {id: second})
RETURN a.voice AS voice,
       a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       coalesce(a.credits, []) AS credits,
       b.id AS other,
       b.title AS otherTitle,
       b.publisher AS otherPublisher,
       b.published AS otherPublished,
       coalesce(b.credits, []) AS otherCredits,
       copied AS copied
ORDER BY a.voice, a.id, b.id
LIMIT $limit
