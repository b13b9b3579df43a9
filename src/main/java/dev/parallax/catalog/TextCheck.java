package dev.parallax.catalog;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Checks what is true of every text file of a catalog: no byte order mark, LF line ends, normal form C, no control characters. */
final class TextCheck {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private TextCheck() {}

    static void run(String file, String text, Findings findings) {
        if (text.startsWith("\uFEFF")) {
            findings.error(file, 1, "the file begins with a byte order mark; save it as UTF-8 without one");
        }
        boolean carriage = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!carriage && line.indexOf('\r') >= 0) {
                carriage = true;
                findings.error(file, number, "lines end in CR LF; expected LF alone");
            }
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                findings.error(file, number, "not in normal form C: " + firstDecomposed(line));
            }
            if (CONTROL.matcher(line).find()) {
                findings.error(file, number, "a control character");
            }
        }
    }

    /** The first word that changes in normal form C. */
    private static String firstDecomposed(String line) {
        for (String word : line.split("[\\s,;\\[\\]]+", -1)) {
            if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                return "found \"" + word + "\" of " + word.codePointCount(0, word.length())
                        + " code points; expected "
                        + Normalizer.normalize(word, Normalizer.Form.NFC)
                                .codePoints()
                                .count();
            }
        }
        return "found a sequence across words";
    }
}
