-- Where do the groups differ most, and what may be claimed?
--
-- The contrasts between groups with their standing. "tested" rows carry an interval and a p adjusted within their
-- family; "described" and "too_few_outlets" rows are descriptions of what was collected and support no inference;
-- "not_comparable" rows have no value at all. Tested rows come first, then by size within a measure.
-- Run inside the folder of a release: duckdb < queries/contrasts_with_standing.sql
SELECT
  contrasts.status,
  contrasts.event_id,
  contrasts.feature_id,
  contrasts.item,
  contrasts.voice,
  contrasts.language,
  contrasts.unit_a,
  contrasts.unit_b,
  contrasts.statistic,
  round(contrasts.value, 4) AS value,
  round(contrasts.low, 4) AS low,
  round(contrasts.high, 4) AS high,
  round(contrasts.p_adjusted, 4) AS p_adjusted,
  contrasts.owners_a,
  contrasts.owners_b
FROM 'data/contrasts/*.parquet' AS contrasts
WHERE contrasts.unit = 'group'
QUALIFY row_number() OVER (PARTITION BY contrasts.status, contrasts.feature_id ORDER BY abs(contrasts.value) DESC NULLS LAST, contrasts.event_id, contrasts.item, contrasts.voice, contrasts.language, contrasts.unit_a, contrasts.unit_b) <= 20
ORDER BY contrasts.status = 'tested' DESC, contrasts.status, contrasts.feature_id, abs(contrasts.value) DESC NULLS LAST,
  contrasts.event_id, contrasts.item, contrasts.voice, contrasts.language, contrasts.unit_a, contrasts.unit_b;
