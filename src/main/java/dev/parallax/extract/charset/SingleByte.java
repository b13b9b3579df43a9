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

    static final List<SingleByte> ALL = List.of(
            new SingleByte("windows-1252"),
            new SingleByte("windows-1251"),
            new SingleByte("windows-1256"),
            new SingleByte("windows-1254"),
            new SingleByte("windows-1250"),
            new SingleByte("KOI8-R"),
            new SingleByte("KOI8-U"),
            new SingleByte("ISO-8859-5"),
            new SingleByte("IBM866"),
            new SingleByte("x-MacCyrillic"),
            new SingleByte("ISO-8859-6"),
            new SingleByte("ISO-8859-2"),
            new SingleByte("windows-1253"),
            new SingleByte("windows-1255"),
            new SingleByte("windows-1257"));

    private final Charset charset;
    private final char[] characters = new char[256];
    private final double[] likelihood = new double[256];
    private final int[] script = new int[256];

    SingleByte(String name) {
        this(Charset.forName(name));
    }

    SingleByte(Charset charset) {
        this.charset = charset;
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

    /** How well the bytes read in this charset: mean logarithm over the bytes of the upper half, with penalties for impossible neighbours; 0 for ASCII. */
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
        return count == 0 ? 0 : sum / count;
    }

    private double neighbours(int left, int right) {
        int before = script[left];
        int after = script[right];
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
}
