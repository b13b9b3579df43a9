package dev.parallax.extract.charset;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A charset of one byte a character, with what the upper half of its table means: how likely each character is in running text of the languages that the
 * charset is for. Letter shares are rounded from general letter frequencies of Russian, Ukrainian, Arabic, Persian, Turkish, French, German, Spanish, Polish,
 * Czech, Hungarian, Greek and Hebrew; only their order of size matters.
 */
final class SingleByte {
    private static final double RARE_LETTER = -6.5;
    private static final double SYMBOL = -5.5;
    private static final double UNDEFINED = -14;
    private static final double TYPOGRAPHY = -2.5;
    private static final double MIXED_SCRIPTS = -5;
    private static final double WRONG_CASE = -5;
    private static final double SYMBOL_IN_WORD = -3;
    private static final double DIGIT_IN_WORD = -3;
    private static final double NEIGHBOURING_ACCENTS = -3;

    /** Script of a character: 0 none, 1 Latin, 2 any other alphabet. */
    private static final int NONE = 0;

    private static final int LATIN = 1;
    private static final int OTHER = 2;

    private static final String[] COMMON_FIRST = {
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєёґўъ",
        "اليمنوترهدبعسفكقحجشطخصذزضةىءآأإئپچگژیکؤغثظ",
        "éàèäöüßñáíóúãçêıışğİŞăâîôąęłśżćńźěšřžčýůőţșțåøæÅÖÄÜÉÇŻŚŁÓ",
        "ατοινεσρκπυλημςωάέίόδθγήχφβύξζώψ",
        "יוהלארבמתשנדקעחפגטזסצךםןףץכ",
    };

    /** With how rare each is on pages, as a logarithm: a few bytes are evidence for the common ones, many bytes for any. */
    static final List<SingleByte> ALL = List.of(
            new SingleByte("windows-1252", 0),
            new SingleByte("windows-1251", 0),
            new SingleByte("windows-1256", -1),
            new SingleByte("windows-1254", -1),
            new SingleByte("windows-1250", -1),
            new SingleByte("KOI8-R", -4),
            new SingleByte("KOI8-U", -6),
            new SingleByte("ISO-8859-5", -6),
            new SingleByte("IBM866", -8),
            new SingleByte("x-MacCyrillic", -10),
            new SingleByte("ISO-8859-6", -4),
            new SingleByte("ISO-8859-2", -2),
            new SingleByte("windows-1253", -1),
            new SingleByte("windows-1255", -1),
            new SingleByte("windows-1257", -1));

    private final Charset charset;
    private final double rarity;
    private final char[] characters = new char[256];
    private final double[] likelihood = new double[256];
    private final int[] script = new int[256];

    private SingleByte(String name, double rarity) {
        this(Charset.forName(name), rarity);
    }

    /** A charset that a page declares, so that it is as likely as the most common ones. */
    SingleByte(Charset declared) {
        this(declared, 0);
    }

    private SingleByte(Charset charset, double rarity) {
        this.charset = charset;
        this.rarity = rarity;
        for (int code = 0; code < 256; code++) {
            String text = new String(new byte[] {(byte) code}, charset);
            char c = text.isEmpty() ? '\uFFFD' : text.charAt(0);
            characters[code] = c;
            script[code] = scriptOf(c);
            likelihood[code] = likelihood(c);
        }
    }

    Charset charset() {
        return charset;
    }

    private static int scriptOf(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return OTHER;
        }
        if (!Character.isLetter(c) || c == 'ª' || c == 'º' || c == 'µ') {
            return NONE;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? LATIN : OTHER;
    }

    private static double likelihood(char c) {
        if (c == '\uFFFD' || (c >= '\u0080' && c <= '\u009F')) {
            return UNDEFINED;
        }
        if ("\u00A0«»–—“”„’‘…№،؛؟\u200C".indexOf(c) >= 0) {
            return TYPOGRAPHY;
        }
        if (!Character.isLetter(c)) {
            return SYMBOL;
        }
        for (String letters : COMMON_FIRST) {
            int rank = letters.indexOf(c);
            if (rank >= 0) {
                return -2.2 - 0.11 * rank;
            }
            int lower = letters.indexOf(Character.toLowerCase(c));
            if (lower >= 0) {
                return -4.2 - 0.11 * lower;
            }
        }
        return RARE_LETTER;
    }

    /** How well the bytes read in this charset: mean logarithm over the bytes of the upper half, with penalties for impossible neighbours and for a rare charset; 0 for ASCII. */
    double score(byte[] bytes, int length) {
        double sum = 0;
        int count = 0;
        int before = ' ';
        for (int index = 0; index < length; index++) {
            int code = bytes[index] & 0xFF;
            if (code >= 0x80) {
                count++;
                sum += likelihood[code] + neighbours(before, code);
            } else if (before >= 0x80) {
                sum += neighbours(before, code);
            }
            before = code;
        }
        return count == 0 ? 0 : (sum + rarity) / count;
    }

    private double neighbours(int left, int right) {
        int before = script[left];
        int after = script[right];
        if (before == OTHER && isDigit(right) || isDigit(left) && after == OTHER) {
            return DIGIT_IN_WORD;
        }
        if (isCloser(left) && after == OTHER && Character.isLowerCase(characters[right])
                || characters[left] == '№' && after != NONE
                || before != NONE && characters[right] == '№') {
            return SYMBOL_IN_WORD;
        }
        if (before == NONE || after == NONE) {
            return (before != after && right >= 0x80 && after == NONE && likelihood[right] == SYMBOL)
                    ? SYMBOL_IN_WORD
                    : 0;
        }
        double penalty = before == after ? 0 : MIXED_SCRIPTS;
        if (Character.isLowerCase(characters[left]) && Character.isUpperCase(characters[right])) {
            penalty += WRONG_CASE;
        }
        if (before == LATIN && after == LATIN && left >= 0x80 && right >= 0x80) {
            penalty += NEIGHBOURING_ACCENTS;
        }
        return penalty;
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    /** What no word of a script of its own begins behind: a symbol, or the end of a quotation or a clause. */
    private boolean isCloser(int code) {
        return code >= 0x80 && (likelihood[code] == SYMBOL || "»”…–—".indexOf(characters[code]) >= 0);
    }
}
