package dev.parallax.align.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in digits, of any script, as plain decimals: separators of thousands gone, a decimal comma made a point. A separator followed by exactly three digits separates
 * thousands; what comes after any other one is a fraction.
 */
public final class PlainNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,])\\p{Nd}+(?:[.,\\u066B\\u066C\\u00A0\\u202F' ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,\\u066B]\\p{Nd}{1,2}(?!\\p{Nd}))?");

    private PlainNumbers() {}

    /**
     * A number in a text.
     *
     * @param value plain decimal in ASCII digits
     * @param begin UTF-16 index of its first digit
     * @param end UTF-16 index behind its last digit
     */
    public record Found(String value, int begin, int end) {}

    /** The numbers of a text, in order. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(new Found(plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            if (Character.isDigit(character)) {
                plain.append((char) ('0' + Character.digit(character, 10)));
            } else if (!thousands(written, index)) {
                plain.append('.');
            }
        }
        int first = 0;
        while (first < plain.length() - 1 && plain.charAt(first) == '0' && plain.charAt(first + 1) != '.') {
            first++;
        }
        return plain.substring(first);
    }

    private static boolean thousands(String written, int separator) {
        int end = separator + 1;
        while (end < written.length() && Character.isDigit(written.charAt(end))) {
            end++;
        }
        return end - separator - 1 == 3;
    }
}
