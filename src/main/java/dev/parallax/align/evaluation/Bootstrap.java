package dev.parallax.align.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** 95 % intervals of B-cubed F1: gold events drawn with replacement, clusters unchanged, seeded. */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * An interval.
     *
     * @param low 2.5th percentile
     * @param high 97.5th percentile
     */
    public record Interval(double low, double high) {}

    /** The interval of {@code samples} draws, 40 or more. */
    public static Interval bCubedF1(Map<String, String> gold, Map<String, String> predicted, int samples, long seed) {
        if (samples < 40) {
            throw new IllegalArgumentException("too few samples for a 95 % interval: " + samples);
        }
        List<String> events = new ArrayList<>(new TreeSet<>(gold.values()));
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            Map<String, Integer> times = new TreeMap<>();
            for (int draw = 0; draw < events.size(); draw++) {
                times.merge(events.get(random.nextInt(events.size())), 1, Integer::sum);
            }
            values[sample] = BCubed.weighted(gold, predicted, times).f1();
        }
        Arrays.sort(values);
        return new Interval(values[(int) (0.025 * samples)], values[(int) Math.ceil(0.975 * samples) - 1]);
    }
}
