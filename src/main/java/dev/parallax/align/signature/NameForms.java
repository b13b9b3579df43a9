package dev.parallax.align.signature;

import dev.parallax.language.sound.SoundKeys;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sound keys of a name as it stands in a text: of the word as written, and of the word without an ending of its language that would add a consonant. Which of them
 * is the name is not decided; keys of no name stay rare and without partners.
 */
public final class NameForms {
    private static final int SHORTEST_STEM = 4;
    private static final List<String> RUSSIAN =
            List.of("ами", "ями", "ого", "ому", "ыми", "ым", "им", "ом", "ем", "ах", "ях", "ам", "ям", "ых", "их");
    private static final List<String> TURKIC = List.of(
            "ndan", "ndən", "nden", "nda", "ndə", "nde", "lar", "lər", "ler", "nin", "nın", "nun", "nün", "dan", "dən",
            "den", "tan", "tən", "ten", "in", "ın", "un", "ün", "da", "də", "de", "ta", "te", "la", "lə", "le", "na",
            "nə", "ne", "ni", "nı", "ya", "yə");
    private static final List<String> ARABIC =
            List.of("وال", "بال", "فال", "کال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ک");
    private static final List<String> PERSIAN = List.of("های", "ها", "ترین");

    private NameForms() {}

    /** The keys of a word of a text, folded, in a language. */
    public static SortedSet<String> keys(String folded, String language) {
        SortedSet<String> keys = new TreeSet<>(SoundKeys.of(folded, language));
        switch (language) {
            case "ru" -> withoutEnding(folded, RUSSIAN, language, keys);
            case "az", "tr" -> withoutEnding(folded, TURKIC, language, keys);
            case "en" -> withoutEnding(folded, List.of("s"), language, keys);
            case "ar" -> withoutBeginning(folded, ARABIC, language, keys);
            case "fa" -> withoutEnding(folded, PERSIAN, language, keys);
            default -> {}
        }
        return keys;
    }

    private static void withoutEnding(String word, List<String> endings, String language, SortedSet<String> keys) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                keys.addAll(SoundKeys.of(word.substring(0, word.length() - ending.length()), language));
                return;
            }
        }
    }

    private static void withoutBeginning(
            String word, List<String> beginnings, String language, SortedSet<String> keys) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning) && word.length() - beginning.length() >= SHORTEST_STEM) {
                keys.addAll(SoundKeys.of(word.substring(beginning.length()), language));
                return;
            }
        }
    }
}
