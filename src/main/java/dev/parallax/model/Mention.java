package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Mentions of concepts and names. One row of the table {@code mentions}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param mentionNo Number in the part, by begin, end, concept.
 * @param beginChar First code point. (code points)
 * @param endChar Behind the last code point. (code points)
 * @param surface The words.
 * @param kind Kind of the concept.
 * @param conceptId Concept of the catalog; NULL for a name that the catalog does not hold.
 * @param variant Naming variant that was chosen, where the concept has rival names.
 * @param annotator What found it.
 */
public record Mention(
        String articleId,
        Part part,
        int mentionNo,
        int beginChar,
        int endChar,
        String surface,
        ConceptKind kind,
        @Nullable String conceptId,
        @Nullable String variant,
        Annotator annotator) {
    /** Where it stands in its part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
