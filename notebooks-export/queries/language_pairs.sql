-- In how many events do two languages meet, and in how many pairs of articles?
--
-- What comparisons across languages stand on: members alone, declared and discovered events apart.
-- Run inside the folder of a release: duckdb < queries/language_pairs.sql
WITH members AS (
  SELECT events.origin, coverage.event_id, articles.language, count(*) AS articles
  FROM 'data/coverage/*.parquet' AS coverage
  JOIN 'data/articles/*.parquet' AS articles USING (article_id)
  JOIN 'data/events/*.parquet' AS events USING (event_id)
  WHERE coverage.status = 'member'
  GROUP BY events.origin, coverage.event_id, articles.language
)
SELECT
  one.origin,
  one.language AS language_a,
  other.language AS language_b,
  count(*) AS events,
  CAST(sum(CASE WHEN one.language = other.language THEN one.articles * (one.articles - 1) // 2 ELSE one.articles * other.articles END) AS BIGINT) AS pairs
FROM members AS one
JOIN members AS other ON one.event_id = other.event_id AND one.language <= other.language
GROUP BY one.origin, one.language, other.language
ORDER BY one.origin, one.language, other.language;
