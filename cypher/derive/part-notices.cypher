// Takes notices from the articles that they were about.
// $ids: articles with a notice
UNWIND $ids AS id
MATCH (:Article {id: id})-[about:ABOUT]->(:Article)
DELETE about
