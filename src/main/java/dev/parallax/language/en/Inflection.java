package dev.parallax.language.en;

import java.util.ArrayList;
import java.util.List;

/**
 * Regular English inflection. Each rule gives the base forms that the spelling allows ({@code stopped} to stop, {@code raided} to raid, {@code accused} to
 * accuse); which of them is a word is decided by the table that it meets.
 */
final class Inflection {
    private static final int MIN_STEM = 3;
    private static final int SHORT_IS = 5;

    private Inflection() {}

    /** Base forms that the word may have; none for one that carries no ending. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(4);
        if (word.endsWith("ies") && word.length() > 4) {
            stems.add(word.substring(0, word.length() - 3) + "y");
            stems.add(word.substring(0, word.length() - 1));
        } else if (word.endsWith("es") && word.length() > 4) {
            stems.add(word.substring(0, word.length() - 1));
            stems.add(word.substring(0, word.length() - 2));
        } else if (word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && (!word.endsWith("is")
                        || word.length() > SHORT_IS && !word.endsWith("sis")) // Azerbaijanis, and not crisis
                && word.length() > MIN_STEM) {
            stems.add(word.substring(0, word.length() - 1));
        } else if (word.endsWith("ied") && word.length() > 4) {
            stems.add(word.substring(0, word.length() - 3) + "y");
            stems.add(word.substring(0, word.length() - 1));
        } else if (word.endsWith("ed") && word.length() > 4) {
            verb(word.substring(0, word.length() - 2), stems);
        } else if (word.endsWith("ing") && word.length() > 5) {
            verb(word.substring(0, word.length() - 3), stems);
        }
        return stems;
    }

    private static void verb(String base, List<String> stems) {
        if (base.length() < 2) {
            return;
        }
        stems.add(base);
        stems.add(base + "e");
        int last = base.length() - 1;
        if (base.charAt(last) == base.charAt(last - 1) && "bdgklmnprt".indexOf(base.charAt(last)) >= 0) {
            stems.add(base.substring(0, last));
        }
    }
}
