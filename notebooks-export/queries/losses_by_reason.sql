-- What was lost on the way, and why?
--
-- Every record of the input ends in exactly one outcome. This lists those that are not articles: by stage and reason,
-- with how many outlets they belong to. "filtered" records were not asked for by the recipe and are counted by file,
-- without rows of their own.
-- Run inside the folder of a release: duckdb < queries/losses_by_reason.sql
SELECT stage, reason, count(*) AS records, count(DISTINCT outlet_id) AS outlets
FROM 'data/rejections/*.parquet'
GROUP BY stage, reason
UNION ALL
SELECT 'filtered' AS stage, reason, sum(records)::BIGINT AS records, NULL AS outlets
FROM 'data/filtered/*.parquet'
GROUP BY reason
ORDER BY stage, records DESC, reason;
