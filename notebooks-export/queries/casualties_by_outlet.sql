-- How many killed and injured, as told by each outlet?
--
-- Numbers as said, never corrected and never added up: one row per event, outlet and number, with who says it, how it is
-- put, how many articles say it and when the first of them appeared. An article that tells two events lends its numbers
-- to both; sentence_share in coverage says how much of it speaks of each.
-- Run inside the folder of a release: duckdb < queries/casualties_by_outlet.sql
SELECT
  coverage.event_id,
  claims.quantity,
  coalesce(articles.bloc, '-') AS bloc,
  articles.outlet_id,
  claims.value,
  claims.value_high,
  claims.modality,
  claims.voice,
  count(DISTINCT articles.article_id) AS articles,
  make_timestamp(min(epoch_us(articles.published_at))) AS first_published_utc
FROM 'data/claims/*.parquet' AS claims
JOIN 'data/articles/*.parquet' AS articles USING (article_id)
JOIN 'data/coverage/*.parquet' AS coverage USING (article_id)
WHERE claims.quantity IN ('killed', 'injured')
  AND coverage.status = 'member'
GROUP BY ALL
ORDER BY ALL;
