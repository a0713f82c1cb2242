// One article with its text.
// $article (article): the article
MATCH (a:Article {id: $article})
WITH a, [(a)<-[:ABOUT]-(n:Article) | n.id] AS noticedBy, [(a)<-[:ABOUT]-(n:Article) | n.notice] AS notices
RETURN a.id AS article,
       a.title AS title,
       a.publisher AS publisher,
       a.published AS published,
       a.address AS address,
       a.updated AS updated,
       a.notice AS notice,
       a.noticeStart AS noticeStart,
       a.noticeEnd AS noticeEnd,
       a.about AS about,
       noticedBy AS noticedBy,
       coalesce(a.retracted, false) AS retracted,
       NOT coalesce(a.retracted, false)
         AND ('reinstatement' IN notices OR (a.about IS NULL AND coalesce(a.notice, '') = 'reinstatement')) AS reinstated,
       COUNT { MATCH (e:Edition {addressKey: a.addressKey}) } AS editions,
       a.text AS text
