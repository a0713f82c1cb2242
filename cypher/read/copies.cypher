// Which articles are copies of one another, and so one voice: of each pair, how much of the shorter one the other has word for word.
// $article (article, any): one of the voice
// $limit (integer, 200): at most so many rows
OPTIONAL MATCH (one:Article {id: $article})
WITH one.voice AS wanted
MATCH (a:Article)-[copy:COPY]->(b:Article)
WHERE $article IS NULL OR a.voice = wanted
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
       copy.copied AS copied
ORDER BY a.voice, a.id, b.id
LIMIT $limit
