package dev.parallax.language;

/** The markers that tie a sentence to a footnote: {@code (1)}, {@code [1]}, {@code ¹}, in any decimal digits, one or two of them. */
public final class FootnoteMarkers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private FootnoteMarkers() {}

    /** Behind the marker that begins at {@code index}; {@code index} itself where none does. */
    public static int end(String text, int index, int limit) {
        if (index >= limit) {
            return index;
        }
        char first = text.charAt(index);
        if (SUPERSCRIPTS.indexOf(first) >= 0) {
            int at = index;
            while (at < limit && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
        if (first != '(' && first != '[') {
            return index;
        }
        int at = index + 1;
        while (at < limit && at < index + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        char close = first == '(' ? ')' : ']';
        return at > index + 1 && at < limit && text.charAt(at) == close ? at + 1 : index;
    }

    /** The number of a marker, as {@link #end} found it. */
    public static int number(String marker) {
        int number = 0;
        for (int index = 0; index < marker.length(); index++) {
            char c = marker.charAt(index);
            int value = SUPERSCRIPTS.indexOf(c) >= 0 ? SUPERSCRIPTS.indexOf(c) : Character.digit(c, 10);
            if (value >= 0) {
                number = number * 10 + value;
            }
        }
        return number;
    }
}
