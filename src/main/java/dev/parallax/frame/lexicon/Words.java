package dev.parallax.frame.lexicon;

import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words and folds them, the same way for texts and for entries of a lexicon. A word is a run of letters, digits and marks; a hyphen, an
 * apostrophe and the zero-width non-joiner (U+200C) part words, so that به‌اصطلاح meets به اصطلاح. Folding: small letters (with the dotted and dotless i of az and tr),
 * ё as е, Arabic yeh and kaf as the Persian letters, alef without hamza, and without vowel signs and tatweel.
 */
final class Words {
    private static final Locale TURKIC = Locale.forLanguageTag("tr");

    private Words() {}

    /** The words of a text in order. */
    static List<Word> of(String text, String language) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        int begin = -1;
        StringBuilder letters = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            if (isWord(codePoint)) {
                if (begin < 0) {
                    begin = offset;
                }
                letters.appendCodePoint(codePoint);
            } else if (begin >= 0) {
                words.add(new Word(new Span(begin, offset), fold(letters.toString(), language)));
                begin = -1;
                letters.setLength(0);
            }
            offset++;
        }
        if (begin >= 0) {
            words.add(new Word(new Span(begin, offset), fold(letters.toString(), language)));
        }
        return words;
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String letters, String language) {
        boolean turkic = language.equals("az") || language.equals("tr");
        String small = letters.toLowerCase(turkic ? TURKIC : Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        small.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case 'ё' -> folded.append('е');
                case 'ي', 'ى' -> folded.append('ی');
                case 'ك' -> folded.append('ک');
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ـ' -> {}
                default -> {
                    boolean vowelSign = (codePoint >= 0x064B && codePoint <= 0x065F) || codePoint == 0x0670;
                    if (!vowelSign) {
                        folded.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return folded.toString();
    }
}
