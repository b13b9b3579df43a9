package dev.parallax.coding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts known by their letters and digits without marks above and below, so that one typed with other punctuation, spaces, capitals or vowel signs is the same: two coded
 * sets often hold texts of one source.
 */
public final class KnownTexts {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]|ـ");

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
        return NO_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('ı', 'i');
    }
}
