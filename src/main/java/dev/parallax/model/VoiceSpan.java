package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Stretches that are not in the outlet's own voice. What no row covers is the outlet's. One row of the table {@code voices}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param voiceNo Number in the part, by begin.
 * @param beginChar First code point. (code points)
 * @param endChar Behind its last code point. (code points)
 * @param voice Whose words.
 * @param quoteNo Quote that it belongs to.
 * @param cue Words that mark it.
 */
public record VoiceSpan(
        String articleId,
        Part part,
        int voiceNo,
        int beginChar,
        int endChar,
        Voice voice,
        @Nullable Integer quoteNo,
        @Nullable String cue) {
    /** The stretch, in its part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
