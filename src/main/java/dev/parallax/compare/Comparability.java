package dev.parallax.compare;

import dev.parallax.catalog.Invariance;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether values of a measure may be compared between languages (DESIGN section 5): its scores against coders are known in both, and it reads one text in both alike. What
 * nobody measured is not comparable.
 *
 * @param invariance what measures give for one text in two languages
 * @param scored languages in which coders scored a measure, by measure
 */
public record Comparability(Invariance invariance, SortedMap<String, SortedSet<String>> scored) {
    /** Nothing is known of any measure. */
    public static final Comparability NONE = new Comparability(new Invariance(new TreeMap<>()), new TreeMap<>());

    public Comparability {
        TreeMap<String, SortedSet<String>> copy = new TreeMap<>();
        scored.forEach(
                (feature, languages) -> copy.put(feature, Collections.unmodifiableSortedSet(new TreeSet<>(languages))));
        scored = Collections.unmodifiableSortedMap(copy);
    }

    /** Whether values in these languages may stand beside each other. One language may. */
    boolean comparable(String feature, Collection<String> languages) {
        return new TreeSet<>(languages).size() < 2
                || (scored.getOrDefault(feature, Collections.emptySortedSet()).containsAll(languages)
                        && invariance.comparable(feature, languages));
    }

    /** What the first language gives per what the second gives for the same text, where the two may be compared. */
    Optional<Ratio> ratio(String feature, String one, String other) {
        if (!comparable(feature, List.of(one, other))) {
            return Optional.empty();
        }
        boolean rising = one.compareTo(other) < 0;
        return invariance
                .of(feature, one, other)
                .map(found -> rising ? Ratio.of(found) : Ratio.of(found).turned());
    }

    /** A ratio with the ends of its interval, all above 0. */
    record Ratio(double value, double low, double high) {
        static Ratio of(Invariance.Ratio found) {
            return new Ratio(above(found.value()), above(found.low()), above(found.high()));
        }

        Ratio turned() {
            return new Ratio(1 / value, 1 / high, 1 / low);
        }

        private static double above(@Nullable Double value) {
            if (value == null || value <= 0) {
                throw new IllegalArgumentException("a ratio of comparable languages is above 0");
            }
            return value;
        }
    }
}
