package dev.parallax.language.tr;

import java.util.Locale;
import java.util.regex.Pattern;

/** Case endings that show that a word is no subject. */
final class Endings {
    private static final Pattern OBLIQUE = Pattern.compile(
            "(?!\\p{L}+zad[əe]$)\\p{L}{3,}(?:n?[dt][ae]n?|n[ıiuü]n|l[ae]r[ıi]n[ıi]|s[ıiuü]n[ıiuü]|[ıiuü]n[ıiuü]n|l[ae]r[ıi]n|s[ıiuü]n[ae]|l[ae]r[ıi]n[ae]|\\p{L}{4,}[ıiuü]n[ae])|\\p{L}{2,}['’]\\p{L}+");

    private Endings() {}

    static boolean oblique(String word) {
        return OBLIQUE.matcher(word.replace('I', 'ı').replace('İ', 'i').toLowerCase(Locale.ROOT))
                .matches();
    }
}
