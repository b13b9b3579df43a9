package dev.parallax.extract.date;

import java.util.ArrayList;
import java.util.List;

/** Splits a short text into numbers, words and marks, digits of any script read. */
final class DateTokens {
    /**
     * One token.
     *
     * @param text number in ASCII digits, word in the form of {@link Normal}, or a single mark
     * @param number value of a number of at most nine digits, -1 for words and marks
     * @param begin UTF-16 index
     * @param end behind the last
     * @param glued whether it follows the one before without white space
     */
    record Token(String text, int number, int begin, int end, boolean glued) {
        boolean isNumber() {
            return number >= 0;
        }

        boolean isWord() {
            return number < 0 && Character.isLetter(text.charAt(0));
        }

        int digits() {
            return number < 0 ? 0 : text.length();
        }

        boolean is(String mark) {
            return text.equals(mark);
        }
    }

    private DateTokens() {}

    static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean glued = true;
        while (at < text.length() && tokens.size() < most) {
            char c = text.charAt(at);
            if (Normal.silent(c)) {
                at++;
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                glued = false;
                at++;
                continue;
            }
            int begin = at;
            StringBuilder value = new StringBuilder();
            if (Character.isDigit(c)) {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    value.append((char) ('0' + Character.digit(text.charAt(at++), 10)));
                }
                int number = value.length() <= 9 ? Integer.parseInt(value.toString()) : Integer.MAX_VALUE;
                tokens.add(new Token(value.toString(), number, begin, at, glued));
            } else if (Character.isLetter(c)) {
                while (at < text.length()
                        && (Character.isLetter(text.charAt(at))
                                || Normal.silent(text.charAt(at))
                                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
                                || Character.getType(text.charAt(at)) == Character.COMBINING_SPACING_MARK)
                        && !east(text, begin, at)) {
                    char letter = text.charAt(at++);
                    if (!Normal.silent(letter)) {
                        value.append(Normal.letter(letter));
                    }
                }
                tokens.add(new Token(value.toString(), -1, begin, at, glued));
            } else {
                at++;
                tokens.add(new Token(String.valueOf(c), -1, begin, at, glued));
            }
            glued = true;
        }
        return tokens;
    }

    /** 年, 月, 日, 년, 월, 일 stand alone, however the text goes on. */
    private static boolean east(String text, int begin, int at) {
        return at > begin && (isUnit(text.charAt(begin)) || isUnit(text.charAt(at)));
    }

    static boolean isUnit(char c) {
        return c == '年' || c == '月' || c == '日' || c == '년' || c == '월' || c == '일' || c == '時' || c == '时' || c == '分'
                || c == '시' || c == '분';
    }
}
