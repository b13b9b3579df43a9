package dev.parallax.extract.date;

/** Spelling of words and digits brought to one form, character by character, so that indexes stay those of the text. */
final class Normal {
    private Normal() {}

    /** Lower case without locale, Turkish and Azerbaijani dotted and dotless i as i, Arabic yeh and kaf as the Persian ones, hamza carriers as alef. */
    static char letter(char c) {
        return switch (c) {
            case 'İ', 'I', 'ı' -> 'i';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ё', 'Ё' -> 'е';
            default -> Character.toLowerCase(c);
        };
    }

    /** Characters that are part of a word but say nothing: combining marks, tatweel, joiners, soft hyphens, direction marks. */
    static boolean silent(char c) {
        return c == '\u0307'
                || c == '\u0640'
                || c == '\u00AD'
                || (c >= '\u064B' && c <= '\u0652')
                || c == '\u0670'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u061C';
    }

    /** A whole word or phrase in that form, without silent characters and full stops, white space folded. */
    static String phrase(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean space = false;
        for (int index = 0; index < raw.length(); index++) {
            char c = raw.charAt(index);
            if (silent(c) || c == '.') {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                space = text.length() > 0;
                continue;
            }
            if (space) {
                text.append(' ');
                space = false;
            }
            text.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : letter(c));
        }
        return text.toString();
    }
}
