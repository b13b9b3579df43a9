package dev.parallax.model;

/**
 * Sentences of title and text. One row of the table {@code sentences}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param sentenceNo Number in the part, from 0.
 * @param paragraphNo Paragraph, from 0.
 * @param beginChar First code point. (code points)
 * @param endChar Behind the last code point. (code points)
 */
public record Sentence(String articleId, Part part, int sentenceNo, int paragraphNo, int beginChar, int endChar) {
    /** Where it stands in its part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
