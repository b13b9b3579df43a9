package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Tokens of covered articles in languages with a parser or tagger. One row of the table {@code tokens}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param tokenNo Number in the part, from 0.
 * @param beginChar First code point. (code points)
 * @param endChar Behind the last code point. (code points)
 * @param lemma Lemma; NULL where the language has none.
 * @param pos Part of speech in the tagger's own set (Penn for en, ATB for ar).
 * @param head token_no of the governor; -1 for a root; NULL where not parsed.
 * @param relation Relation to the governor (Universal Dependencies).
 */
public record Token(
        String articleId,
        Part part,
        int tokenNo,
        int beginChar,
        int endChar,
        @Nullable String lemma,
        @Nullable String pos,
        @Nullable Integer head,
        @Nullable String relation) {
    /** Where it stands in its part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
