package dev.parallax.align;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * In how many articles each feature occurs, by language: what makes a feature rare or common in this corpus. Counts of parts of a corpus add up, in any order.
 *
 * @param articles articles by language
 * @param counts articles by language and feature key
 */
@SuppressWarnings("NonApiType") // must be serializable classes
public record DocumentFrequencies(TreeMap<String, Long> articles, TreeMap<String, HashMap<String, Long>> counts)
        implements Serializable {
    /**
     * Share of the articles above which a feature says nothing about a single event: most of them hold it. A corpus gathered for a few events may tell one of them in a quarter of its articles, and
     * then what that many articles name is this event; how little so common a feature says is in its inverse document frequency.
     */
    public static final double HUB = 0.5;

    /** Share of the articles above which a feature is the background of what is going on: news recalls it beside what it reports. */
    public static final double BACKGROUND = 0.2;

    /** Articles below which a share means nothing, so that no feature is a hub. */
    private static final long FEW_ARTICLES = 20;

    /** Nothing counted yet: every feature is as rare as can be. */
    public static final DocumentFrequencies EMPTY = new DocumentFrequencies(new TreeMap<>(), new TreeMap<>());

    public DocumentFrequencies {
        articles = new TreeMap<>(articles);
        counts = new TreeMap<>(counts);
    }

    /** The counts of one article. */
    public static DocumentFrequencies of(Signature signature) {
        HashMap<String, Long> features = new HashMap<>();
        signature.features().forEach(feature -> features.put(feature.key(), 1L));
        return new DocumentFrequencies(
                new TreeMap<>(Map.of(signature.language(), 1L)), new TreeMap<>(Map.of(signature.language(), features)));
    }

    /** The counts of many articles. */
    public static DocumentFrequencies of(Iterable<Signature> signatures) {
        DocumentFrequencies sum = new DocumentFrequencies(new TreeMap<>(), new TreeMap<>());
        for (Signature signature : signatures) {
            sum.articles.merge(signature.language(), 1L, Long::sum);
            HashMap<String, Long> features =
                    sum.counts.computeIfAbsent(signature.language(), language -> new HashMap<>());
            signature.features().forEach(feature -> features.merge(feature.key(), 1L, Long::sum));
        }
        return sum;
    }

    /** The sum of two counts. */
    public DocumentFrequencies plus(DocumentFrequencies other) {
        TreeMap<String, Long> sum = new TreeMap<>(articles);
        other.articles.forEach((language, count) -> sum.merge(language, count, Long::sum));
        TreeMap<String, HashMap<String, Long>> merged = new TreeMap<>();
        counts.forEach((language, features) -> merged.put(language, new HashMap<>(features)));
        other.counts.forEach((language, features) -> {
            HashMap<String, Long> own = merged.computeIfAbsent(language, key -> new HashMap<>());
            features.forEach((key, count) -> own.merge(key, count, Long::sum));
        });
        return new DocumentFrequencies(sum, merged);
    }

    /** Articles in a language. */
    public long articles(String language) {
        return articles.getOrDefault(language, 0L);
    }

    /** Articles in a language that hold the feature. */
    public long count(String language, String key) {
        HashMap<String, Long> features = counts.get(language);
        return features == null ? 0 : features.getOrDefault(key, 0L);
    }

    /** Inverse document frequency, smoothed: {@code ln((articles + 1) / (count + 0.5))}, not below 0. */
    public double idf(String language, String key) {
        return Math.max(0, StrictMath.log((articles(language) + 1.0) / (count(language, key) + 0.5)));
    }

    /** The highest inverse document frequency in a language, that of a feature of one article; not below 0. */
    public double rarest(String language) {
        return Math.max(0, StrictMath.log((articles(language) + 1.0) / 1.5));
    }

    /** Inverse document frequency as a share of the highest possible one in this language: 1 for a feature of one article, 0 for one of all. */
    public double rarity(String language, String key) {
        double highest = rarest(language);
        return highest <= 0 ? 1 : Math.min(1, idf(language, key) / highest);
    }

    /** Whether articles in another language hold the feature too, so that it may be shared with them; true where no other language has been counted. */
    public boolean elsewhere(String language, String key) {
        boolean others = false;
        for (Map.Entry<String, HashMap<String, Long>> other : counts.entrySet()) {
            if (!other.getKey().equals(language)) {
                others = true;
                if (other.getValue().containsKey(key)) {
                    return true;
                }
            }
        }
        return !others;
    }

    /** Whether no second article of the corpus holds the feature. */
    public boolean alone(String language, String key) {
        return count(language, key) == 1 && (counts.size() == 1 || !elsewhere(language, key));
    }

    /** Whether the feature is so common in the language that it says nothing about a single event. */
    public boolean hub(String language, String key) {
        return above(HUB, count(language, key), articles(language));
    }

    /** Whether so many articles of the language, or of all where it has few, hold the feature that news may recall it rather than report it. */
    public boolean background(String language, String key) {
        return articles(language) >= FEW_ARTICLES
                ? above(BACKGROUND, count(language, key), articles(language))
                : above(
                        BACKGROUND,
                        articles.keySet().stream()
                                .mapToLong(any -> count(any, key))
                                .sum(),
                        articles.values().stream().mapToLong(Long::longValue).sum());
    }

    private static boolean above(double share, long holding, long all) {
        return all >= FEW_ARTICLES && holding > share * all;
    }
}
