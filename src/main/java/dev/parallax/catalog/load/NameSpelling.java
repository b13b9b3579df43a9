package dev.parallax.catalog.load;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;

/** How a name from elsewhere becomes a row: letters of its language, one space between words, nothing explained in brackets. */
final class NameSpelling {
    private NameSpelling() {}

    /** The name in the spelling of the tables; empty where nothing of it is a letter or digit. */
    static Optional<String> tidy(String name, String language) {
        String form = Normalizer2.getNFCInstance()
                .normalize(name)
                .replaceAll("\\s*[(\\[（].*", "")
                .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u00ad\\ufeff]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        if (language.equals("fa")) {
            form = form.replace('\u064a', '\u06cc').replace('\u0649', '\u06cc').replace('\u0643', '\u06a9');
        } else if (language.equals("ar")) {
            form = form.replace('\u06cc', '\u064a').replace('\u06a9', '\u0643');
        }
        return form.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(form) : Optional.empty();
    }

    /** Whether all letters are of the alphabet that newsrooms of the language use. */
    static boolean ofLanguage(String form, String language) {
        int script =
                switch (language) {
                    case "ru" -> UScript.CYRILLIC;
                    case "fa", "ar" -> UScript.ARABIC;
                    default -> UScript.LATIN;
                };
        return form.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .allMatch(found -> found == script || found == UScript.COMMON || found == UScript.INHERITED);
    }
}
