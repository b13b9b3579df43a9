package dev.parallax.catalog;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Warns of letters that look right and are those of another alphabet. */
final class ScriptCheck {
    /** Letters of Arabic that Persian writes with letters of its own. */
    private static final Map<Integer, Integer> ARABIC_IN_PERSIAN =
            Map.of(0x064A, 0x06CC /* yeh */, 0x0649, 0x06CC /* alef maksura */, 0x0643, 0x06A9 /* kaf */);

    /** Letters of Persian that Arabic writes with letters of its own. */
    private static final Map<Integer, Integer> PERSIAN_IN_ARABIC =
            Map.of(0x06CC, 0x064A /* yeh */, 0x06A9, 0x0643 /* kaf */);

    private ScriptCheck() {}

    static void run(String file, int line, String text, String language, Findings findings) {
        Map<Integer, Integer> wrong =
                switch (language) {
                    case "fa" -> ARABIC_IN_PERSIAN;
                    case "ar" -> PERSIAN_IN_ARABIC;
                    default -> Map.of();
                };
        text.codePoints().filter(wrong::containsKey).findFirst().ifPresent(found -> {
            int expected = wrong.getOrDefault(found, found);
            findings.warning(
                    file,
                    line,
                    "\"" + text + "\" has " + name(found) + "; expected " + name(expected) + " in " + language);
        });
        for (String word : text.split("[^\\p{L}\\p{M}]+", -1)) {
            Set<String> scripts = new TreeSet<>();
            word.codePoints().forEach(letter -> {
                int script = UScript.getScript(letter);
                if (script != UScript.INHERITED && script != UScript.COMMON) {
                    scripts.add(UScript.getName(script));
                }
            });
            if (scripts.size() > 1) {
                findings.warning(
                        file, line, "the word \"" + word + "\" mixes letters: " + String.join(" and ", scripts));
            }
        }
    }

    private static String name(int codePoint) {
        String hex = Integer.toHexString(0x10000 + codePoint).substring(1).toUpperCase(Locale.ROOT);
        return "U+" + hex + " " + UCharacter.getName(codePoint);
    }
}
