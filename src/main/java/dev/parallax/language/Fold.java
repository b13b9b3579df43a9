package dev.parallax.language;

/** Folding that several languages share. */
public final class Fold {
    private Fold() {}

    /** Without combining marks ({@code U+0300} to {@code U+036F}) that stand by themselves, such as the stress mark of Russian primers. */
    public static String withoutCombining(String word) {
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            if (letter >= '\u0300' && letter <= '\u036f') {
                StringBuilder kept = new StringBuilder(word.length());
                for (int at = 0; at < word.length(); at++) {
                    char c = word.charAt(at);
                    if (c < '\u0300' || c > '\u036f') {
                        kept.append(c);
                    }
                }
                return kept.toString();
            }
        }
        return word;
    }

    /** The word up to its first apostrophe, where at least two letters stand before it; the word itself otherwise. */
    public static String beforeApostrophe(String word) {
        for (int index = 2; index < word.length(); index++) {
            if (Words.apostrophe(word.charAt(index)) || word.charAt(index) == '\u02bc') {
                return word.substring(0, index);
            }
        }
        return word;
    }

    /** Western, Arabic-Indic and Persian digits to {@code 0} to {@code 9}; any other decimal digit of Unicode too. */
    public static String digits(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints().forEach(c -> {
            int value = Character.digit(c, 10);
            if (value >= 0 && Character.isDigit(c)) {
                folded.append((char) ('0' + value));
            } else {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }

    /** Whether a letter of the Arabic script's short vowels, sukun, shadda, dagger alef or a tatweel: written or not, the word is the same. */
    public static boolean arabicMark(char letter) {
        return letter >= '\u064b' && letter <= '\u065f'
                || letter == '\u0670'
                || letter == '\u0640'
                || letter >= '\u06d6' && letter <= '\u06ed'
                || letter >= '\u0610' && letter <= '\u061a';
    }
}
