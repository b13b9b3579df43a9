package dev.parallax.language.sound;

import java.util.List;

/** Sound classes of Latin script, by language where letters are read differently: c, x and j in Azerbaijani and Turkish (where a c may also be that of a western name), c, g, x and digraphs in English. */
final class LatinSounds {
    private static final String VOWELS = "aeiouyəöüäâîûéèêáàíóúãåø";

    private static final List<String> FOREIGN = List.of("sh", "ch", "ck", "ph", "th");

    private LatinSounds() {}

    static void read(String word, String language, KeyBuilder keys) {
        boolean turkic = (language.equals("az") || language.equals("tr")) && !foreign(word, language);
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            char next = index + 1 < word.length() ? word.charAt(index + 1) : ' ';
            if (VOWELS.indexOf(letter) >= 0) {
                if (index == 0) {
                    keys.append("A");
                }
                continue;
            }
            if (index > 0 && letter == word.charAt(index - 1)) {
                continue;
            }
            index += turkic ? turkic(letter, word, language, index, keys) : english(letter, next, word, index, keys);
        }
    }

    /** Whether a name keeps the spelling of its own language, as western names do in Turkish: it holds letters or digraphs that the alphabet does not have. */
    private static boolean foreign(String word, String language) {
        boolean turkish = language.equals("tr");
        return word.indexOf('w') >= 0
                || turkish && (word.indexOf('x') >= 0 || word.indexOf('q') >= 0)
                || FOREIGN.stream().anyMatch(word::contains);
    }

    private static int turkic(char letter, String word, String language, int index, KeyBuilder keys) {
        switch (letter) {
            case 'j' -> keys.append("J");
            case 'c' -> {
                if (language.equals("tr")) {
                    keys.append("J", "K");
                } else {
                    keys.append("J");
                }
            }
            case 'ç' -> keys.append("C");
            case 'ş' -> keys.append("X");
            case 'x' -> keys.append("H");
            case 'q', 'g', 'k', 'ğ' -> keys.append("K");
            case 'h' -> breath(word, index, keys);
            default -> plain(letter, keys);
        }
        return 0;
    }

    /** Reads one letter or digraph; gives how many letters beyond the first it took. */
    private static int english(char letter, char next, String word, int index, KeyBuilder keys) {
        if (next == 'h') {
            switch (letter) {
                case 's' -> keys.append("X");
                case 'c' -> {
                    char after = index + 2 < word.length() ? word.charAt(index + 2) : ' ';
                    if (after == 'r' || after == 'l' || after == 'n') {
                        keys.append("K");
                    } else {
                        keys.append("C", "X");
                    }
                }
                case 'k' -> keys.append("H");
                case 'z' -> keys.append("J");
                case 'p' -> keys.append("F");
                case 't' -> keys.append("T");
                case 'g' -> keys.append("K");
                case 'd' -> keys.append("D");
                default -> {
                    return single(letter, next, word, index, keys);
                }
            }
            return 1;
        }
        if (letter == 'd' && next == 'j') {
            keys.append("J");
            return 1;
        }
        if (letter == 'c' && next == 'k') {
            keys.append("K");
            return 1;
        }
        return single(letter, next, word, index, keys);
    }

    private static int single(char letter, char next, String word, int index, KeyBuilder keys) {
        boolean soft = next == 'e' || next == 'i' || next == 'y';
        switch (letter) {
            case 'c' -> keys.append(soft ? "S" : "K");
            case 'g' -> {
                if (soft) {
                    keys.append("K", "J");
                } else {
                    keys.append("K");
                }
            }
            case 'x' -> keys.append("KS");
            case 'q', 'k', 'ğ' -> keys.append("K");
            case 'j' -> keys.append("J");
            case 'ç' -> keys.append("C");
            case 'ş', 'š' -> keys.append("X");
            case 'ž' -> keys.append("J");
            case 'h' -> breath(word, index, keys);
            case 'w' -> {
                if (index == 0) {
                    keys.append("F", "A");
                } else {
                    keys.append("F", "");
                }
            }
            default -> plain(letter, keys);
        }
        return 0;
    }

    /** An h at the end of a word, or before a consonant, is not heard in every language. */
    private static void breath(String word, int index, KeyBuilder keys) {
        if (index == word.length() - 1) {
            return;
        }
        keys.append("H");
    }

    private static void plain(char letter, KeyBuilder keys) {
        switch (letter) {
            case 'p', 'b' -> keys.append("P");
            case 'f', 'v', 'w' -> keys.append("F");
            case 't' -> keys.append("T");
            case 'd' -> keys.append("D");
            case 's' -> keys.append("S");
            case 'z' -> keys.append("Z");
            case 'l' -> keys.append("L");
            case 'm' -> keys.append("M");
            case 'n', 'ñ' -> keys.append("N");
            case 'r' -> keys.append("R");
            default -> {}
        }
    }
}
