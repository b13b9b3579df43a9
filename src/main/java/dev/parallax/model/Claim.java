package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Quantities as told: never corrected, never added up. One row of the table {@code claims}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param claimNo Number in the part, by begin.
 * @param beginChar First code point of the words that state it. (code points)
 * @param endChar Behind the last. (code points)
 * @param quantity What is counted: people whom something happened to, or an amount.
 * @param value Number as said; the lower one of a range. (unit)
 * @param valueHigh Upper end of a range; NULL where none is said. (unit)
 * @param unit What one is: persons, years, percent, km, an ISO 4217 code; never converted.
 * @param scope Words that limit whom it counts; NULL where none do, and for amounts.
 * @param modality How the number is put.
 * @param voice Who says it.
 * @param quoteNo Quote that it stands in.
 * @param speakerConceptId Speaker, where one is named.
 */
public record Claim(
        String articleId,
        Part part,
        int claimNo,
        int beginChar,
        int endChar,
        Quantity quantity,
        double value,
        @Nullable Double valueHigh,
        String unit,
        @Nullable String scope,
        Modality modality,
        Voice voice,
        @Nullable Integer quoteNo,
        @Nullable String speakerConceptId) {
    /** The words that state it, in their part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
