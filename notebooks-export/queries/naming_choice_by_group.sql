-- Which of the rival names does each group use?
--
-- Some places, peoples and happenings have rival names (Khankendi and Stepanakert; raid, operation, killing). For each
-- of them, group and language: how often each variant stands in the outlet's own words and in words it attributes to
-- somebody, how many owners use it, and its share of the variants in the outlet's own words. The two kinds of words are
-- never added together. Languages are kept apart, since not every language offers the same choice.
-- Run inside the folder of a release: duckdb < queries/naming_choice_by_group.sql
WITH choices AS (
  SELECT
    mentions.concept_id,
    mentions.variant,
    coalesce(articles.bloc, '-') AS bloc,
    articles.language,
    outlets.owner_group,
    EXISTS (
      FROM 'data/voices/*.parquet' AS voices
      WHERE voices.article_id = mentions.article_id
        AND voices.part = mentions.part
        AND voices.begin_char <= mentions.begin_char
        AND mentions.end_char <= voices.end_char
    ) AS attributed
  FROM 'data/mentions/*.parquet' AS mentions
  JOIN 'data/articles/*.parquet' AS articles USING (article_id)
  JOIN 'data/outlets/*.parquet' AS outlets USING (outlet_id)
  WHERE mentions.variant IS NOT NULL
    AND articles.genre = 'news'
)
SELECT
  concept_id,
  bloc,
  language,
  variant,
  count(*) FILTER (NOT attributed) AS own_words,
  count(*) FILTER (attributed) AS attributed,
  count(DISTINCT owner_group) FILTER (NOT attributed) AS owners,
  round(
    count(*) FILTER (NOT attributed)
      / nullif(sum(count(*) FILTER (NOT attributed)) OVER (PARTITION BY concept_id, bloc, language), 0),
    3
  ) AS share_of_own_words
FROM choices
GROUP BY concept_id, bloc, language, variant
ORDER BY concept_id, bloc, language, own_words DESC, variant;
