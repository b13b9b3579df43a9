package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;

/** What can be counted in a block in any script. */
final class Weights {
    /** Characters of a script without spaces say about this many times as much as letters. */
    private static final int DENSE = 3;

    private static final int SHORT_LINE = 90;
    private static final double DIGITS = 0.15;

    private Weights() {}

    /** Length in letters' worth: a Han, kana or Hangul character counts for {@value #DENSE}. */
    static int weight(String text) {
        int dense = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c >= '\u2E80'
                    && (c <= '\u9FFF' || (c >= '\uAC00' && c <= '\uD7A3') || (c >= '\uF900' && c <= '\uFAFF'))) {
                dense++;
            }
        }
        return text.length() + (DENSE - 1) * dense;
    }

    /** How many sentences end in the text: a mark that ends one, with a space, a closing mark or the end behind it. */
    static int sentences(String text) {
        int count = 0;
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if (isFullStop(c)) {
                char next = index + 1 < length ? text.charAt(index + 1) : ' ';
                if (c > '\u3000' || next == ' ' || isClosing(next) || next == '[' || next == '(' || isRaised(next)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Whether a short line is dates, scores or numbers rather than a sentence: so many of its characters are digits, of any script. */
    static boolean isData(String text) {
        if (text.length() >= SHORT_LINE) {
            return false;
        }
        int digits = 0;
        int others = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c != ' ') {
                others++;
            }
        }
        return digits >= DIGITS * (digits + others);
    }

    /** Whether the last mark of the text ends a sentence. */
    static boolean endsSentence(String text) {
        for (int index = text.length() - 1; index >= 0; index--) {
            char c = text.charAt(index);
            if (isFullStop(c) || c == ':' || c == ';' || c == '؛') {
                return true;
            }
            if (!isClosing(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    /** . ! ? … and their Arabic, Urdu, Armenian, Devanagari and full-width relatives. */
    static boolean isFullStop(char c) {
        if (c < 0x80) {
            return c == '.' || c == '!' || c == '?';
        }
        return c == '…' || c == '؟' || c == '۔' || c == '։' || c == '।' || c == '。' || c == '！' || c == '？' || c == '．'
                || c == '‼' || c == '⁉';
    }

    /** ¹ ² ³ and the rest of the raised digits: the mark of a note behind a sentence. */
    private static boolean isRaised(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || (c >= '\u2070' && c <= '\u2079');
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == '»' || c == '”' || c == '’' || c == ')' || c == ']' || c == '“' || c == '›'
                || c == '」' || c == '』' || c == '）';
    }

    /** Share of the block's characters inside links. */
    static double linkShare(Block block) {
        if (block.linkChars() == 0) {
            return 0;
        }
        int length = block.text().length();
        int spaces = 0;
        for (int index = 0; index < length; index++) {
            if (block.text().charAt(index) == ' ') {
                spaces++;
            }
        }
        return Math.min(1, block.linkChars() / (double) Math.max(1, length - spaces));
    }
}
