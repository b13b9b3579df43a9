package dev.parallax.release;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a text as names are compared: without case, accents and vowel signs, with the letters that Persian and Arabic keyboards write differently
 * made one. It folds wider than the analysers do, since a name that is left standing costs more here than one replaced too many.
 */
final class FoldedWords {
    /**
     * A word.
     *
     * @param begin first UTF-16 index
     * @param end behind the last
     * @param folded as compared; may be empty
     */
    record Word(int begin, int end, String folded) {}

    private FoldedWords() {}

    /** The words in order: runs of letters, digits, marks and joiners. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int begin = -1;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            boolean inside = Character.isLetterOrDigit(point) || (begin >= 0 && joins(point));
            if (inside && begin < 0) {
                begin = index;
            } else if (!inside && begin >= 0) {
                words.add(new Word(begin, index, fold(text.substring(begin, index))));
                begin = -1;
            }
            index += Character.charCount(point);
        }
        if (begin >= 0) {
            words.add(new Word(begin, text.length(), fold(text.substring(begin))));
        }
        return words;
    }

    /** The words as compared, parted by one space. */
    static String line(String text) {
        return of(text).stream()
                .map(Word::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** One word as compared. */
    static String fold(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int index = 0; index < apart.length(); index++) {
            char letter = apart.charAt(index);
            if (Character.isLetterOrDigit(letter) && letter != 'ـ' && letter != 'ء') {
                folded.append(one(letter));
            } else if (Character.isSurrogate(letter)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static boolean joins(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0x200C // zero width non-joiner, inside Persian words
                || point == 0x200D
                || point == 0x00AD; // soft hyphen
    }

    private static char one(char letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ə' -> 'e';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }
}
