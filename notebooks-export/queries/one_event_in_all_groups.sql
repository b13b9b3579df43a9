-- How is one event told in each group?
--
-- For every event and group: how many articles, outlets and owners tell it, in which languages, when the first of them
-- appeared, and the headline of that first report. Only articles that are members of the event count; links in the band
-- of doubt (status "abstained") do not. The event told by most groups comes first. The first report is the first in the
-- collected coverage, no more: see completeness.
-- Run inside the folder of a release: duckdb < queries/one_event_in_all_groups.sql
WITH told AS (
  SELECT
    coverage.event_id,
    coalesce(articles.bloc, '-') AS bloc,
    articles.* EXCLUDE (bloc),
    outlets.owner_group
  FROM 'data/coverage/*.parquet' AS coverage
  JOIN 'data/articles/*.parquet' AS articles USING (article_id)
  JOIN 'data/outlets/*.parquet' AS outlets USING (outlet_id)
  WHERE coverage.status = 'member'
)
SELECT
  event_id,
  bloc,
  count(*) AS articles,
  count(DISTINCT outlet_id) AS outlets,
  count(DISTINCT owner_group) AS owners,
  string_agg(DISTINCT language, ' ' ORDER BY language) AS languages,
  make_timestamp(min(epoch_us(published_at))) AS first_published_utc,
  arg_min(title, (published_at, article_id)) FILTER (published_at IS NOT NULL) AS first_headline
FROM told
GROUP BY event_id, bloc
ORDER BY count(*) OVER (PARTITION BY event_id) DESC, sum(count(*)) OVER (PARTITION BY event_id) DESC, event_id, bloc;
