package dev.parallax.catalog;

import java.util.List;

/**
 * A lexicon in one language.
 *
 * @param lexiconId identifier
 * @param language ISO 639-1
 * @param entries rows in file order
 * @param sha256 hash of the file, recorded beside every value measured with it
 */
public record Lexicon(String lexiconId, String language, List<LexiconEntry> entries, String sha256) {
    public Lexicon {
        entries = List.copyOf(entries);
    }
}
