package dev.parallax.coding;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts known by their letters and digits, so that one typed with other marks, spaces or capitals is the same: two coded sets often hold texts of one source.
 */
public final class KnownTexts {
    private final Set<String> known;

    /** Of texts. */
    public KnownTexts(Collection<String> texts) {
        known = texts.stream().map(KnownTexts::letters).collect(Collectors.toSet());
    }

    /** Whether the text is one of them. */
    public boolean has(String text) {
        return known.contains(letters(text));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
