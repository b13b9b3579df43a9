package dev.parallax.align.text;

import dev.parallax.language.sound.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into runs of letters and digits. Marks and the zero width non-joiner (Persian compounds) belong to the run; everything else ends it, so that an
 * ending behind an apostrophe is a word of its own.
 */
public final class Words {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private Words() {}

    /** The words of a text, in order, with their code points. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        int index = 0;
        boolean apostrophe = false;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (!Character.isLetterOrDigit(point)) {
                apostrophe = isApostrophe(point) && index > 0 && Character.isLetter(text.codePointBefore(index));
                index += Character.charCount(point);
                offset++;
                continue;
            }
            int begin = index;
            int beginOffset = offset;
            while (index < text.length()) {
                point = text.codePointAt(index);
                if (!belongs(point)) {
                    break;
                }
                index += Character.charCount(point);
                offset++;
            }
            String surface = text.substring(begin, index);
            words.add(new Word(surface, Spelling.fold(surface), beginOffset, offset, apostrophe));
            apostrophe = false;
        }
        return words;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ';
    }

    private static boolean belongs(int point) {
        if (Character.isLetterOrDigit(point) || point == ZERO_WIDTH_NON_JOINER) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
