package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Links inside an article. One row of the table {@code links}.
 *
 * @param articleId Article.
 * @param linkNo Number in reading order, from 0.
 * @param url Target, absolute.
 * @param beginChar First code point of the anchor in the text; NULL where the link stands outside it. (code points)
 * @param endChar Behind the last code point of the anchor. (code points)
 * @param anchor Anchor text.
 */
public record Link(
        String articleId,
        int linkNo,
        String url,
        @Nullable Integer beginChar,
        @Nullable Integer endChar,
        String anchor) {}
