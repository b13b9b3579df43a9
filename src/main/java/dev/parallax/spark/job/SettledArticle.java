package dev.parallax.spark.job;

import dev.parallax.model.ExtractedArticle;

/**
 * A row of an article shard: the measured version of one article. The shards of every stage behind extract are the files of these rows, sorted by id.
 *
 * @param articleId article
 * @param extracted article and links
 */
public record SettledArticle(String articleId, ExtractedArticle extracted) {}
