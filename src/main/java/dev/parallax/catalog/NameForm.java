package dev.parallax.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One way of naming a concept in one language.
 *
 * @param conceptId concept
 * @param language ISO 639-1
 * @param form words, NFC
 * @param match how the form meets a text
 * @param variant naming variant, where the concept has rival names
 */
public record NameForm(
        String conceptId,
        String language,
        String form,
        Match match,
        @Nullable String variant) {}
