package dev.parallax.extract.language;

/**
 * The language of a text.
 *
 * @param language ISO 639-1, {@code und} where it is unclear
 * @param confidence 0 to 1
 * @param script ISO 15924 code of the commonest script
 */
public record FoundLanguage(String language, double confidence, String script) {}
