package dev.parallax.cli.explain;

/**
 * The columns of {@code articles} that name an article.
 *
 * @param articleId article
 * @param captureId capture that its text was read from
 * @param outletId outlet
 * @param url normalised address
 */
record ArticleKey(String articleId, String captureId, String outletId, String url) {}
