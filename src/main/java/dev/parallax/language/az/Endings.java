package dev.parallax.language.az;

import java.util.regex.Pattern;

/** Case endings that show that a word is no subject. */
final class Endings {
    private static final Pattern OBLIQUE = Pattern.compile(
            "(?!\\p{L}+zad[əe]$)\\p{L}{3,}(?:n?d[aə]n?|n[ıiuü]n|l[aə]r[ıi]n[ıi]|s[ıiuü]n[ıiuü]|[ıiuü]n[ıiuü]n|lər[ıi]n|lar[ıi]n)");

    private Endings() {}

    static boolean oblique(String word) {
        return OBLIQUE.matcher(Scripts.lower(word).replace("'", "").replace("’", ""))
                .matches();
    }
}
