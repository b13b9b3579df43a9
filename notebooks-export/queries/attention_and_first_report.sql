-- How much room did each outlet give to an event, and how late was it?
--
-- The share of the outlet's articles and the lag behind the first report, both NULL where it is not known how complete
-- the collection is: a small share of an incomplete collection says nothing. A lag is an interval, since many pages
-- state the day alone.
-- Run inside the folder of a release: duckdb < queries/attention_and_first_report.sql
SELECT
  attention.event_id,
  attention.outlet_id,
  outlets.owner_group,
  outlets.control,
  attention.articles,
  attention.reuse_adjusted_articles,
  attention.outlet_total,
  attention.share,
  make_timestamp(epoch_us(attention.first_at_low)) AS first_at_low_utc,
  make_timestamp(epoch_us(attention.first_at_high)) AS first_at_high_utc,
  attention.lag_hours_low,
  attention.lag_hours_high
FROM 'data/attention/*.parquet' AS attention
JOIN 'data/outlets/*.parquet' AS outlets USING (outlet_id)
ORDER BY attention.event_id, attention.first_at_low NULLS LAST, attention.outlet_id;
