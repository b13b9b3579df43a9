package dev.parallax.extract.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import dev.parallax.model.Shared;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the language of a text. Letters that one language of a script alone uses decide first, then
 * the commonest words of the languages of the Latin script; where neither does, n-grams (lingua) among the asked languages
 * and those that could be taken for them.
 */
public final class LanguageFinder {
    /** Asked for: every language that lingua knows. */
    public static final String ANY = "any";

    private static final int SAMPLE = 300;
    private static final int SHORTEST = 20;

    private static final Map<String, Set<String>> NEIGHBOURS = Map.of(
            "ru", Set.of("uk", "be", "bg", "kk", "sr", "mk", "mn"),
            "az", Set.of("tr"),
            "tr", Set.of("az"),
            "fa", Set.of("ar", "ur"),
            "ar", Set.of("fa", "ur"),
            "en", Set.of("de", "fr", "es", "it", "pt", "nl", "pl", "cs", "ro", "sv", "da", "nb", "fi", "hu", "id"));

    private final LanguageDetector detector;

    private LanguageFinder(LanguageDetector detector) {
        this.detector = detector;
    }

    /** The finder for these asked languages (ISO 639-1, or {@link #ANY}), held once per JVM. */
    public static LanguageFinder of(SortedSet<String> asked) {
        TreeSet<String> candidates = new TreeSet<>();
        if (asked.contains(ANY)) {
            for (Language language : Language.values()) {
                candidates.add(code(language));
            }
        } else {
            for (String language : asked) {
                candidates.add(language);
                candidates.addAll(NEIGHBOURS.getOrDefault(language, Set.of("en")));
            }
            candidates.add("en");
            candidates.add("fr");
        }
        return Shared.get(
                LanguageFinder.class, String.join(" ", candidates), () -> new LanguageFinder(build(candidates)));
    }

    private static LanguageDetector build(SortedSet<String> candidates) {
        IsoCode639_1[] codes = candidates.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> java.util.Arrays.stream(IsoCode639_1.values())
                        .anyMatch(known -> known.name().equals(code) && known != IsoCode639_1.NONE))
                .map(IsoCode639_1::valueOf)
                .toArray(IsoCode639_1[]::new);
        return LanguageDetectorBuilder.fromIsoCodes639_1(codes)
                .withLowAccuracyMode()
                .build();
    }

    private static String code(Language language) {
        return language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
    }

    /** The language of a text, by its beginning and its middle. */
    public FoundLanguage find(String text) {
        String script = Scripts.commonest(text);
        String byLetters = LetterEvidence.language(text, script);
        if (!byLetters.isEmpty()) {
            return new FoundLanguage(byLetters, 1, script);
        }
        String byWords = script.equals("Latn") ? WordEvidence.language(text) : "";
        if (!byWords.isEmpty()) {
            return new FoundLanguage(byWords, 1, script);
        }
        String sample = sample(text);
        if (sample.length() < SHORTEST) {
            return new FoundLanguage("und", 0, script);
        }
        SortedMap<Language, Double> values = detector.computeLanguageConfidenceValues(sample);
        if (values.isEmpty()) {
            return new FoundLanguage("und", 0, script);
        }
        Language first = values.firstKey();
        double confidence = values.getOrDefault(first, 0.0);
        return first == Language.UNKNOWN
                ? new FoundLanguage("und", 0, script)
                : new FoundLanguage(code(first), confidence, script);
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int middle = text.length() / 2;
        return text.substring(0, SAMPLE / 2) + " "
                + text.substring(middle, Math.min(text.length(), middle + SAMPLE / 2));
    }
}
