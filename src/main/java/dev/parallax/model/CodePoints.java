package dev.parallax.model;

/**
 * Converts between the UTF-16 indexes of Java strings and the code point offsets of the tables, in constant time where the text has no surrogates and
 * logarithmic time where it has.
 */
public final class CodePoints {
    private final String text;
    /** UTF-16 index of each high surrogate, ascending. */
    private final int[] surrogates;

    private CodePoints(String text, int[] surrogates) {
        this.text = text;
        this.surrogates = surrogates;
    }

    /** Indexes a text once. */
    public static CodePoints of(String text) {
        int count = 0;
        for (int index = 0; index < text.length() - 1; index++) {
            if (isPair(text, index)) {
                count++;
            }
        }
        int[] surrogates = new int[count];
        int next = 0;
        for (int index = 0; index < text.length() - 1 && next < count; index++) {
            if (isPair(text, index)) {
                surrogates[next++] = index;
            }
        }
        return new CodePoints(text, surrogates);
    }

    /** Length of the text in code points. */
    public int length() {
        return text.length() - surrogates.length;
    }

    /** Code point offset of a UTF-16 index; an index inside a pair counts as behind it. */
    public int offset(int utf16Index) {
        int low = 0;
        int high = surrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogates[middle] < utf16Index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return utf16Index - low;
    }

    /** UTF-16 index of a code point offset. */
    public int index(int offset) {
        int low = 0;
        int high = surrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogates[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /** Span of a stretch given in UTF-16 indexes. */
    public Span span(int beginIndex, int endIndex) {
        return new Span(offset(beginIndex), offset(endIndex));
    }

    /** The words of a span. */
    public String surface(Span span) {
        return text.substring(index(span.begin()), index(span.end()));
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index)) && Character.isLowSurrogate(text.charAt(index + 1));
    }
}
