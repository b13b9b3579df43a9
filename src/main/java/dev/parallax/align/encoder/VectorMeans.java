package dev.parallax.align.encoder;

import dev.parallax.align.TextVector;
import java.io.Serializable;
import java.util.TreeMap;

/**
 * Where the vectors of a corpus lie on the average, by language. Seen from there two texts of any languages are as likely to lie on one side as on two: what an encoder makes of a language, and
 * what all articles of a corpus have in common, no longer counts as likeness (Libovický, Rosa and Fraser 2020, On the Language Neutrality of Pre-trained Multilingual Representations). Sums of whole numbers, so that they hang on no order.
 */
public final class VectorMeans implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many articles of the whole corpus stand beside those of a language, so that the mean of a language of few articles is not these few. */
    private static final double BESIDE = 20;

    private final TreeMap<String, Sum> languages;

    private VectorMeans(TreeMap<String, Sum> languages) {
        this.languages = languages;
    }

    /** Sum of the units of some vectors. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sum(long[] units, long vectors) implements Serializable {
        Sum plus(Sum other) {
            if (units.length != other.units.length) {
                throw new IllegalArgumentException(
                        "vectors of " + units.length + " and " + other.units.length + " components");
            }
            long[] sum = units.clone();
            for (int at = 0; at < sum.length; at++) {
                sum[at] += other.units[at];
            }
            return new Sum(sum, vectors + other.vectors);
        }
    }

    /** Adds vectors up, one after the other. */
    public static final class Adding {
        private final TreeMap<String, long[]> units = new TreeMap<>();
        private final TreeMap<String, Long> vectors = new TreeMap<>();

        /** Adds a vector; one that is none says nothing. */
        public void add(String language, TextVector vector) {
            if (vector.none()) {
                return;
            }
            long[] sum = units.computeIfAbsent(language, key -> new long[vector.size()]);
            for (int at = 0; at < sum.length; at++) {
                sum[at] += vector.unit(at);
            }
            vectors.merge(language, 1L, Long::sum);
        }

        /** The sums so far. */
        public VectorMeans means() {
            TreeMap<String, Sum> sums = new TreeMap<>();
            units.forEach(
                    (language, sum) -> sums.put(language, new Sum(sum.clone(), vectors.getOrDefault(language, 0L))));
            return new VectorMeans(sums);
        }
    }

    /** Both together. */
    public VectorMeans plus(VectorMeans other) {
        TreeMap<String, Sum> sums = new TreeMap<>(languages);
        other.languages.forEach((language, sum) -> sums.merge(language, sum, Sum::plus));
        return new VectorMeans(sums);
    }

    /** The points that vectors are seen from, by language. (ten-thousandths) */
    public TreeMap<String, double[]> points() {
        TreeMap<String, double[]> points = new TreeMap<>();
        languages.values().stream()
                .reduce(Sum::plus)
                .ifPresent(all -> languages.forEach((language, own) -> {
                    double[] point = new double[own.units().length];
                    for (int at = 0; at < point.length; at++) {
                        double mean = (double) all.units()[at] / all.vectors();
                        point[at] = (own.units()[at] + BESIDE * mean) / (own.vectors() + BESIDE);
                    }
                    points.put(language, point);
                }));
        return points;
    }
}
