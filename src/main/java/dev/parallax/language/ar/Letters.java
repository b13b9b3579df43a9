package dev.parallax.language.ar;

import dev.parallax.language.Fold;
import java.util.Locale;

/** Letters of Arabic, folded as by Lucene's Arabic normaliser; Persian yeh and kaf as typed on other keyboards, and digits, too. */
final class Letters {
    private Letters() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            if (Fold.arabicMark(letter)) {
                continue;
            }
            folded.append(
                    switch (letter) {
                        case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
                        case '\u0649', '\u06cc' -> '\u064a'; // alef maksura, Persian yeh
                        case '\u0629', '\u06c0' -> '\u0647'; // teh marbuta
                        case '\u06a9' -> '\u0643'; // Persian kaf
                        default -> letter;
                    });
        }
        String result = folded.isEmpty() ? word : folded.toString();
        return Fold.digits(result.toLowerCase(Locale.ROOT));
    }
}
