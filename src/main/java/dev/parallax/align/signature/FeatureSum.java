package dev.parallax.align.signature;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what an article makes of each feature, and where it does. Weights are summed in whole hundredths, so that the order of adding does not matter. */
final class FeatureSum {
    private static final double UNITS = 100;

    private final Map<FeatureKind, TreeMap<String, Sum>> sums = new EnumMap<>(FeatureKind.class);

    private record Sum(long units, Place place, String name) {
        Sum plus(Sum other) {
            Place both = place.with(other.place);
            return new Sum(
                    units + other.units,
                    both,
                    both.begin() == place.begin() && both.part() == place.part() ? name : other.name);
        }
    }

    void add(FeatureKind kind, String value, double weight, Place place) {
        add(kind, value, weight, place, "");
    }

    /** The same with the name as written. */
    void add(FeatureKind kind, String value, double weight, Place place, String name) {
        sums.computeIfAbsent(kind, key -> new TreeMap<>())
                .merge(value, new Sum(Math.round(weight * UNITS), place, name), Sum::plus);
    }

    /** The features by kind and value; a sum s above 1 counts as 1 + ln s, with two decimals. */
    List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        sums.forEach((kind, values) -> values.forEach((value, all) -> {
            double sum = all.units() / UNITS;
            double damped = sum > 1 ? 1 + StrictMath.log(sum) : sum;
            features.add(new Feature(kind, value, Math.max(1, Math.round(damped * UNITS)) / UNITS));
        }));
        return features;
    }

    /** Where they stand, in the same order. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        sums.values().forEach(values -> values.values().forEach(sum -> places.add(sum.place())));
        return places;
    }

    /** Names as written, in the same order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        sums.values().forEach(values -> values.values().forEach(sum -> names.add(sum.name())));
        return names;
    }
}
