// What an article added when it came: new, contradicted, changed from planned to actual, confirmed; of a new version also what it keeps and no longer says.
// $article (article): the article
MATCH (d:Delta {article: $article})
UNWIND range(0, size(coalesce(d.what, [])) - 1) AS place
RETURN d.what[place] AS what,
       d.ids[place] AS id,
       d.labels[place] AS label,
       d.statuses[place] AS status,
       d.others[place] AS others,
       CASE WHEN d.by[place] = '' THEN null ELSE d.by[place] END AS by,
       CASE WHEN d.was[place] = '' THEN null ELSE d.was[place] END AS was
ORDER BY place
