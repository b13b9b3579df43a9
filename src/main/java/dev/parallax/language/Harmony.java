package dev.parallax.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Vowel harmony and the voicing of final consonants.
 *
 * @param openFront the open vowel of front stems: {@code ə} in Azerbaijani, {@code e} in Turkish
 * @param back vowels of the back row
 * @param front vowels of the front row
 * @param soft final consonants before a vowel, each with the hard one at the same place of {@code hard}
 * @param hard final consonants at the end of the word
 */
public record Harmony(char openFront, String back, String front, String soft, String hard) {
    private static final String CLOSE = "ıiuü";
    /** The ending of relation keeps its vowel behind any stem where a table spells it so: Turkish bakandaki, Azerbaijani nazirdəki and parkdakı. */
    private static final String FIXED = "ki";

    /** The suffix with every choice of its archiphonemes: {@code A}, {@code I}, {@code D}, {@code K}. */
    public List<String> spellings(String suffix) {
        List<String> spelt = new ArrayList<>(List.of(""));
        for (char letter : suffix.toCharArray()) {
            String choices =
                    switch (letter) {
                        case 'A' -> "a" + openFront;
                        case 'I' -> CLOSE;
                        case 'D' -> "dt";
                        default -> String.valueOf(letter);
                    };
            List<String> longer = new ArrayList<>();
            for (String begun : spelt) {
                for (char choice : choices.toCharArray()) {
                    longer.add(begun + choice);
                }
            }
            spelt = longer;
        }
        int kept = suffix.endsWith(FIXED) ? FIXED.length() : 0;
        spelt.removeIf(letters -> !inner(letters.substring(0, letters.length() - kept)));
        return spelt;
    }

    /** Whether a letter is a vowel. */
    public boolean vowel(char letter) {
        return back.indexOf(letter) >= 0 || front.indexOf(letter) >= 0;
    }

    /** Whether the first vowel of a suffix may follow the last vowel of a stem; true where either has none (abbreviations). */
    public boolean agrees(String stem, String suffix) {
        char last = suffix.equals(FIXED) ? 0 : lastVowel(stem);
        for (char letter : suffix.toCharArray()) {
            if (vowel(letter)) {
                return last == 0 || follows(last, letter);
            }
        }
        return true;
    }

    /** The stem with its last consonant as it sounds at the end of the word: {@code qapaq} of {@code qapağ}. */
    public String hardened(String stem) {
        int index = soft.indexOf(stem.charAt(stem.length() - 1));
        return index < 0 ? stem : stem.substring(0, stem.length() - 1) + hard.charAt(index);
    }

    private boolean inner(String letters) {
        char last = 0;
        for (char letter : letters.toCharArray()) {
            if (vowel(letter)) {
                if (last != 0 && !follows(last, letter)) {
                    return false;
                }
                last = letter;
            }
        }
        return true;
    }

    private boolean follows(char last, char next) {
        boolean lastBack = back.indexOf(last) >= 0;
        if (next == 'a' || next == openFront && CLOSE.indexOf(next) < 0) {
            return lastBack == (next == 'a');
        }
        if (CLOSE.indexOf(next) < 0) {
            return true;
        }
        boolean round = "ouöü".indexOf(last) >= 0;
        char wanted = lastBack ? round ? 'u' : 'ı' : round ? 'ü' : 'i';
        return next == wanted;
    }

    private char lastVowel(String word) {
        for (int index = word.length() - 1; index >= 0; index--) {
            if (vowel(word.charAt(index))) {
                return word.charAt(index);
            }
        }
        return 0;
    }
}
