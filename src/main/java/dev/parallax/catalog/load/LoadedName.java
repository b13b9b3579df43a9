package dev.parallax.catalog.load;

import dev.parallax.catalog.Match;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A name from elsewhere.
 *
 * @param language ISO 639-1
 * @param form words, NFC
 * @param match how the form meets a text
 * @param note for the reviewer; may be empty
 */
public record LoadedName(String language, String form, Match match, String note)
        implements Comparable<LoadedName>, Serializable {
    private static final Comparator<LoadedName> ORDER = Comparator.comparing(LoadedName::language)
            .thenComparing(LoadedName::form)
            .thenComparing(LoadedName::match)
            .thenComparing(LoadedName::note);

    /** By language and form. */
    @Override
    public int compareTo(LoadedName other) {
        return ORDER.compare(this, other);
    }
}
