package dev.parallax.extract.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Counts letters by script. */
final class Scripts {
    /** Characters of a text that are looked at. */
    static final int SAMPLE = 20_000;

    private static final Map<UnicodeScript, String> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "Latn"),
            Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
            Map.entry(UnicodeScript.ARABIC, "Arab"),
            Map.entry(UnicodeScript.ARMENIAN, "Armn"),
            Map.entry(UnicodeScript.GEORGIAN, "Geor"),
            Map.entry(UnicodeScript.GREEK, "Grek"),
            Map.entry(UnicodeScript.HEBREW, "Hebr"),
            Map.entry(UnicodeScript.HAN, "Hani"),
            Map.entry(UnicodeScript.HIRAGANA, "Jpan"),
            Map.entry(UnicodeScript.KATAKANA, "Jpan"),
            Map.entry(UnicodeScript.HANGUL, "Kore"),
            Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
            Map.entry(UnicodeScript.BENGALI, "Beng"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.TAMIL, "Taml"),
            Map.entry(UnicodeScript.TELUGU, "Telu"),
            Map.entry(UnicodeScript.GUJARATI, "Gujr"),
            Map.entry(UnicodeScript.GURMUKHI, "Guru"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethi")));

    private Scripts() {}

    /** Letters by script; the three scripts of most pages are told by their blocks. */
    private static Map<UnicodeScript, Integer> counts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int cyrillic = 0;
        int arabic = 0;
        for (int index = 0; index < Math.min(text.length(), SAMPLE); index++) {
            char c = text.charAt(index);
            if (c < 0x80) {
                latin += (c | 32) >= 'a' && (c | 32) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                if (c >= 0x400 && c < 0x530) {
                    cyrillic++;
                } else if (c >= 0x600 && c < 0x700) {
                    arabic++;
                } else if (c >= 0xC0 && c < 0x250) {
                    latin++;
                } else {
                    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        counts.merge(UnicodeScript.CYRILLIC, cyrillic, Integer::sum);
        counts.merge(UnicodeScript.ARABIC, arabic, Integer::sum);
        return counts;
    }

    /** Code of the script with the most letters; kana beside Han is Japanese; {@code Zyyy} where there are no letters. */
    static String commonest(String text) {
        Map<UnicodeScript, Integer> counts = counts(text);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana * 10 > han && kana > 0) {
            counts.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            counts.remove(UnicodeScript.HAN);
        }
        String code = "Zyyy";
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                code = CODES.getOrDefault(entry.getKey(), "Zyyy");
            }
        }
        return code;
    }
}
