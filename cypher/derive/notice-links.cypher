// By which key notices name what they are about, and what they are linked to.
// $ids: articles with a notice about another
UNWIND $ids AS id
MATCH (notice:Article {id: id})
RETURN id AS notice, notice.aboutKey AS key, head([(notice)-[:ABOUT]->(article:Article) | article.id]) AS linked
