-- Who names whom?
--
-- For each group, the persons and institutions that most of its owners name in news articles. Owners are counted, not
-- articles: ten papers of one house are one voice. A name inside a quotation counts as named; for the outlet's own
-- words alone, leave out what lies inside a row of the table voices (as in naming_choice_by_group.sql).
-- Run inside the folder of a release: duckdb < queries/who_names_whom.sql
WITH named AS (
  SELECT
    coalesce(articles.bloc, '-') AS bloc,
    mentions.concept_id,
    count(DISTINCT outlets.owner_group) AS owners,
    count(DISTINCT articles.outlet_id) AS outlets,
    count(DISTINCT articles.article_id) AS articles,
    count(*) AS mentions
  FROM 'data/mentions/*.parquet' AS mentions
  JOIN 'data/articles/*.parquet' AS articles USING (article_id)
  JOIN 'data/outlets/*.parquet' AS outlets USING (outlet_id)
  WHERE mentions.concept_id IS NOT NULL
    AND mentions.kind IN ('person', 'institution')
    AND articles.genre = 'news'
  GROUP BY ALL
)
SELECT *
FROM named
QUALIFY row_number() OVER (PARTITION BY bloc ORDER BY owners DESC, articles DESC, concept_id) <= 10
ORDER BY bloc, owners DESC, articles DESC, concept_id;
