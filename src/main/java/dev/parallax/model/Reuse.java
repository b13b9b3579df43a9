package dev.parallax.model;

import java.io.Serializable;

/**
 * Copy of one article in another. One row of the table {@code reuse}.
 *
 * @param articleId Article that carries the copy (the later one).
 * @param sourceArticleId Article that it agrees with (the earlier one).
 * @param containment Share of the article's shingles that stand in the source; of a translation, share of the names and numbers of its sentences. (0 to 1)
 * @param sharedShingles How many. (shingles; names and numbers of a translation)
 * @param kind Kind of reuse.
 */
public record Reuse(String articleId, String sourceArticleId, double containment, long sharedShingles, ReuseKind kind)
        implements Serializable {}
