package dev.parallax.cli.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns of a terminal a text takes: 2 for wide and fullwidth characters (Unicode Standard Annex 11), 0 for combining marks and invisible format
 * characters, 1 for all others. What a terminal joins into one sign (lam and alef) counts as two here.
 */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** Columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int point) {
        switch (UCharacter.getType(point)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.FORMAT:
            case Character.CONTROL:
                return 0;
            default:
                int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
                boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
                return wide ? 2 : 1;
        }
    }

    /** The text with spaces behind it, up to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The longest beginning of a text, in UTF-16 units, that has room in a number of columns and cuts no letter from its marks; at least one letter. */
    static int fitting(String text, int columns) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.next();
        for (int next = letters.next();
                next != BreakIterator.DONE && of(text.substring(0, next)) <= columns;
                next = letters.next()) {
            end = next;
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    /** The text, or as much of it as has room with a mark of what was cut. */
    public static String shortened(String text, int columns) {
        return of(text) <= columns
                ? text
                : text.substring(0, fitting(text, columns - 1)).stripTrailing() + "…";
    }
}
