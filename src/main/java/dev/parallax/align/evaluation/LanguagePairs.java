package dev.parallax.align.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pairwise rates by pair of languages, one article in each. */
public final class LanguagePairs {
    private LanguagePairs() {}

    /**
     * The rates of each unordered pair of different languages, by {@code "ar-en"}.
     *
     * @param languages language by article
     */
    public static SortedMap<String, Rates> of(
            Map<String, String> gold, Map<String, String> predicted, Map<String, String> languages) {
        SortedMap<String, Rates> rates = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>();
        gold.keySet().forEach(article -> all.add(languages.getOrDefault(article, "")));
        for (String one : all) {
            for (String other : all.tailSet(one, false)) {
                rates.put(one + "-" + other, Pairwise.of(gold, predicted, (first, second) -> {
                    String firstLanguage = languages.getOrDefault(first, "");
                    String secondLanguage = languages.getOrDefault(second, "");
                    return firstLanguage.equals(one) && secondLanguage.equals(other)
                            || firstLanguage.equals(other) && secondLanguage.equals(one);
                }));
            }
        }
        return rates;
    }
}
