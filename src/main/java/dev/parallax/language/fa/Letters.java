package dev.parallax.language.fa;

import dev.parallax.language.Fold;
import java.util.Locale;

/** Letters of Persian, folded. The same as Lucene's Persian normaliser, but to the Persian code points, and alef madda and digits too. */
final class Letters {
    private Letters() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            if (Fold.arabicMark(letter) || letter == '\u0621' && index == word.length() - 1) {
                continue;
            }
            folded.append(
                    switch (letter) {
                        case '\u064a', '\u0649', '\u0626', '\u06d2' ->
                            '\u06cc'; // Arabic yeh, alef maksura, yeh with hamza, yeh barree
                        case '\u0643' -> '\u06a9'; // Arabic kaf
                        case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef with madda, hamza, wasla
                        case '\u0624' -> '\u0648'; // waw with hamza
                        case '\u0629', '\u06c0', '\u06c1', '\u06d5' ->
                            '\u0647'; // teh marbuta, heh with yeh, heh goal, ae
                        default -> letter;
                    });
        }
        String result = folded.isEmpty() ? word : folded.toString();
        return Fold.digits(result.toLowerCase(Locale.ROOT));
    }
}
