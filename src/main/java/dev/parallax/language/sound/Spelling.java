package dev.parallax.language.sound;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spellings that do not tell words apart: case (with the four i of Turkish and Azerbaijani as one), Arabic letter variants, vowel signs, tatweel and zero
 * width joiners, ё. The fold of a word need not be a word.
 */
public final class Spelling {
    private Spelling() {}

    /** The folded word. */
    public static String fold(String word) {
        String text = Normalizer.normalize(word, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            int type = Character.getType(letter);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || letter == 'ـ') {
                continue;
            }
            folded.append(letter(letter));
        }
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        // Capital İ lowers to i and a combining dot.
        return lower.indexOf('\u0307') < 0 ? lower : lower.replace("\u0307", "");
    }

    private static char letter(char letter) {
        return switch (letter) {
            case 'I', 'İ', 'ı' -> 'i';
            case 'ё', 'Ё' -> 'е';
            case 'ي', 'ى', 'ئ' -> 'ی';
            case 'ك' -> 'ک';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة', 'ۀ' -> 'ه';
            case 'ؤ' -> 'و';
            case '’', 'ʼ', '`' -> '\'';
            default -> letter;
        };
    }
}
