-- Who reports before whom, and by how much?
--
-- For each two outlets: the events that both cover, by how many hours the first report of the one comes after that of
-- the other (median of the earliest possible instants), and in how many events that is certain, since a report whose day
-- alone is known may lie anywhere in it. An outlet whose completeness is unknown may have reported earlier than was found.
-- Run inside the folder of a release: duckdb < queries/outlet_lag.sql
SELECT
  one.outlet_id AS outlet,
  other.outlet_id AS after_outlet,
  count(*) AS events,
  round(median(date_diff('minute', other.first_at_low, one.first_at_low) / 60.0), 1) AS median_hours_after,
  count(*) FILTER (WHERE one.first_at_low > other.first_at_high) AS surely_after,
  count(*) FILTER (WHERE one.first_at_high < other.first_at_low) AS surely_before
FROM 'data/attention/*.parquet' AS one
JOIN 'data/attention/*.parquet' AS other ON one.event_id = other.event_id AND one.outlet_id <> other.outlet_id
WHERE one.first_at_low IS NOT NULL AND other.first_at_low IS NOT NULL
GROUP BY one.outlet_id, other.outlet_id
ORDER BY one.outlet_id, other.outlet_id;
