package dev.parallax.align.signature;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what an article makes of each feature. Weights are summed in whole hundredths, so that the order of adding does not matter. */
final class FeatureSum {
    private static final double UNITS = 100;

    private final Map<FeatureKind, TreeMap<String, Long>> sums = new EnumMap<>(FeatureKind.class);

    void add(FeatureKind kind, String value, double weight) {
        sums.computeIfAbsent(kind, key -> new TreeMap<>()).merge(value, Math.round(weight * UNITS), Long::sum);
    }

    /** The features by kind and value; a sum s above 1 counts as 1 + ln s, with two decimals. */
    List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        sums.forEach((kind, values) -> values.forEach((value, units) -> {
            double sum = units / UNITS;
            double damped = sum > 1 ? 1 + StrictMath.log(sum) : sum;
            features.add(new Feature(kind, value, Math.max(1, Math.round(damped * UNITS)) / UNITS));
        }));
        return features;
    }
}
