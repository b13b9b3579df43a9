package dev.parallax.extract;

import java.util.ArrayList;
import java.util.List;

/** Words in the sense of {@code word_count}: runs of letters and digits; combining marks and joiners do not part them. */
final class Tokens {
    private Tokens() {}

    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int index = 0; index < text.length(); ) {
            char c = text.charAt(index);
            if (c < 0x80) {
                boolean part = (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9';
                count += part && !inside ? 1 : 0;
                inside = part;
                index++;
                continue;
            }
            int point = text.codePointAt(index);
            boolean part = Character.isLetterOrDigit(point) || (inside && glue(point));
            count += part && !inside ? 1 : 0;
            inside = part;
            index += Character.charCount(point);
        }
        return count;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int index = 0; index <= text.length(); ) {
            int point = index < text.length() ? text.codePointAt(index) : ' ';
            boolean part = Character.isLetterOrDigit(point) || (begin >= 0 && glue(point));
            if (part && begin < 0) {
                begin = index;
            } else if (!part && begin >= 0) {
                words.add(text.substring(begin, index));
                begin = -1;
            }
            index += Character.charCount(point);
        }
        return words;
    }

    private static boolean glue(int point) {
        int type = Character.getType(point);
        return point == 0x200C
                || point == 0x200D
                || point == 0x00AD
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
