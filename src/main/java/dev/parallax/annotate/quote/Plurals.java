package dev.parallax.annotate.quote;

import java.util.Map;
import java.util.regex.Pattern;

/** Nouns that name several, as far as their ending shows: a title in the plural is no one person named before. */
final class Plurals {
    private static final Map<String, Pattern> ENDINGS = Map.of(
            "en", Pattern.compile("\\p{L}{3,}[^s]s"),
            "ru", Pattern.compile("\\p{L}{2,}(?:[ыи]|ители|ов|ев|ей|ам|ям|ами|ями|ах|ях)"),
            "az", Pattern.compile("\\p{L}{2,}(?:lar|lər)\\p{L}*"),
            "tr", Pattern.compile("\\p{L}{2,}(?:lar|ler)\\p{L}*"),
            "fa", Pattern.compile("\\p{L}{2,}(?:ها|های|ان)"),
            "ar", Pattern.compile("\\p{L}{3,}(?:ون|ين|ات)"));

    private Plurals() {}

    /** Whether a token has an ending of the plural. */
    static boolean noun(Scene scene, int token) {
        Pattern ending = ENDINGS.get(scene.passage().language().code());
        return ending != null && ending.matcher(scene.normal(token)).matches();
    }
}
