package dev.parallax.align.discovery;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which articles are compared at all. An article has the keys of its rarest features, each with the window of days that it was published in and the window after, so that two articles
 * less than {@value #WINDOW_DAYS} days apart share a window. A key that too many articles have is passed over: what an article is compared with does not grow with the corpus,
 * as long as the corpus grows in time and not in articles per day.
 */
public final class Candidates {
    /** Length of a window. (days) */
    public static final int WINDOW_DAYS = 7;

    /** Most articles of a key. */
    public static final int KEY_CAP = 200;

    /** Features of an article that become keys, language-independent ones and words each. */
    public static final int FEATURES = 24;

    private Candidates() {}

    /**
     * Two articles, the lower id first.
     *
     * @param first lower id
     * @param second higher id
     */
    public record Pair(String first, String second) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::first).thenComparing(Pair::second);

        public Pair {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException("not in order: " + first + ", " + second);
            }
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** The keys of an article. Words carry the language, so that they meet within one language only. */
    public static SortedSet<String> keys(Signature signature, DocumentFrequencies frequencies, boolean dates) {
        List<String> windows = windows(signature, dates);
        SortedSet<String> keys = new TreeSet<>();
        for (boolean words : new boolean[] {false, true}) {
            signature.features().stream()
                    .filter(feature -> (feature.kind() == FeatureKind.WORD) == words)
                    .filter(feature -> !frequencies.hub(signature.language(), feature.key()))
                    .sorted(Comparator.comparingDouble((Feature feature) -> rareness(feature, signature, frequencies))
                            .reversed()
                            .thenComparing(Feature::key))
                    .limit(FEATURES)
                    .forEach(feature -> windows.forEach(window ->
                            keys.add((words ? signature.language() + " " : "") + feature.key() + " " + window)));
        }
        return keys;
    }

    private static double rareness(Feature feature, Signature signature, DocumentFrequencies frequencies) {
        return feature.weight() * frequencies.idf(signature.language(), feature.key());
    }

    private static List<String> windows(Signature signature, boolean dates) {
        LocalDate first = signature.firstDay();
        LocalDate last = signature.lastDay();
        if (!dates || first == null || last == null) {
            return List.of("-");
        }
        List<String> windows = new ArrayList<>();
        long from = Math.floorDiv(first.toEpochDay(), WINDOW_DAYS);
        long to = Math.floorDiv(last.toEpochDay(), WINDOW_DAYS) + 1;
        for (long window = from; window <= Math.min(to, from + 4); window++) {
            windows.add(Long.toString(window));
        }
        return windows;
    }

    /** The pairs of the articles that share a key, in order; none where they are too many. */
    public static List<Pair> pairs(Collection<String> articleIds) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(articleIds));
        List<Pair> pairs = new ArrayList<>();
        if (sorted.size() > KEY_CAP) {
            return pairs;
        }
        for (int first = 0; first < sorted.size(); first++) {
            for (int second = first + 1; second < sorted.size(); second++) {
                pairs.add(new Pair(sorted.get(first), sorted.get(second)));
            }
        }
        return pairs;
    }
}
