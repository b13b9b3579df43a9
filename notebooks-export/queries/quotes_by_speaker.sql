-- Who gets to speak?
--
-- Quotes by group, kind of speaker and form, with the share of the group's quotes. "unknown" means that no speaker was
-- found, which is a limit of the program and no statement about the article. Owners say over how many independent
-- houses the quotes are spread.
-- Run inside the folder of a release: duckdb < queries/quotes_by_speaker.sql
SELECT
  coalesce(articles.bloc, '-') AS bloc,
  coalesce(quotes.speaker_kind, 'unknown') AS speaker_kind,
  quotes.form,
  count(*) AS quotes,
  count(DISTINCT quotes.article_id) AS articles,
  count(DISTINCT outlets.owner_group) AS owners,
  round(count(*) / sum(count(*)) OVER (PARTITION BY coalesce(articles.bloc, '-')), 3) AS share_of_group
FROM 'data/quotes/*.parquet' AS quotes
JOIN 'data/articles/*.parquet' AS articles USING (article_id)
JOIN 'data/outlets/*.parquet' AS outlets USING (outlet_id)
WHERE articles.genre = 'news'
GROUP BY coalesce(articles.bloc, '-'), coalesce(quotes.speaker_kind, 'unknown'), quotes.form
ORDER BY bloc, quotes DESC, speaker_kind, form;
