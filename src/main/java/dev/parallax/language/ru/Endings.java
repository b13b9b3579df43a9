package dev.parallax.language.ru;

import java.util.List;

/**
 * Case endings of words that the dictionary does not hold. Snowball's stemmer would take -ов and -ев for the genitive plural and part Мустафаев from
 * Мустафаева; here they stay, since an unknown word is mostly a name.
 */
final class Endings {
    private static final List<String> ENDINGS = List.of(
            "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ам", "ям", "ой", "ей", "ою", "ею",
            "ом", "ем", "ым", "им", "ых", "их", "ую", "юю", "ая", "яя", "ый", "ий", "ое", "ее", "ые", "ие", "ью", "а",
            "я", "у", "ю", "ы", "и", "е", "о", "й", "ь");
    private static final int MIN_STEM = 3;

    private Endings() {}

    /** The word without its ending: the longest of the list that leaves three letters. */
    static String strip(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
