package dev.parallax.linear;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The features that a model knows, and how each is weighed. A feature's block is what stands before its first colon.
 *
 * <p>Counted features: (1 + log count) x rarity, the block's vector then made as long as the block's weight, so that neither long texts nor blocks of many features
 * outweigh others. Features of the block {@value #RATES} are rates (of lexicons): their square root less its mean over the training texts, in standard
 * deviations, over the root of their number, times the block's weight. Numbers of the vectors of spans are taken as they are, times the weight of the block
 * {@value #VECTORS}; their names are {@code v:span 0000}.
 */
public final class Vocabulary {
    /** Block of rates. */
    public static final String RATES = "x";

    /** Block of vectors. */
    public static final String VECTORS = "v";

    private static final double OTHERWISE = 1;
    private static final float[] NO_VECTOR = {};
    private static final double[] AS_IT_IS = {};

    private final SortedMap<String, Double> weights;
    private final SortedMap<String, Integer> indexes;
    private final Map<String, Integer> lookup;
    /** Rarity of a count, mean of a rate. */
    private final double[] first;
    /** Standard deviation of a rate. */
    private final double[] second;

    private final int rates;
    /** Index of the first number of each span's vector. */
    private final SortedMap<String, Integer> spans = new TreeMap<>();

    /** A vocabulary of stored features, in index order. */
    Vocabulary(SortedMap<String, Double> weights, SortedMap<String, Integer> indexes, double[] first, double[] second) {
        this.weights = new TreeMap<>(weights);
        this.indexes = indexes;
        this.lookup = new HashMap<>(indexes);
        this.first = first;
        this.second = second;
        this.rates = indexes.subMap(RATES + ":", RATES + ";").size();
        indexes.subMap(VECTORS + ":", VECTORS + ";")
                .forEach((name, index) -> spans.putIfAbsent(name.substring(2, name.lastIndexOf(' ')), index));
    }

    /**
     * Learns the features that at least so many and at most 90 % of the texts have, and all rates that differ between them.
     *
     * @param texts features of each text, with their counts or rates
     * @param weights weight of each block; 1 for those not named
     */
    public static Vocabulary of(Collection<Features> texts, int fewestTexts, SortedMap<String, Double> weights) {
        Map<String, double[]> found = new HashMap<>();
        texts.forEach(text -> text.counts().forEach((feature, value) -> {
            double[] sum = found.computeIfAbsent(feature, key -> new double[3]);
            sum[0]++;
            sum[1] += Math.sqrt(value);
            sum[2] += value;
        }));
        int all = texts.size();
        found.entrySet()
                .removeIf(entry -> isRate(entry.getKey())
                        ? deviation(entry.getValue(), all) < 1e-9
                        : entry.getValue()[0] < fewestTexts || (all >= 10 && entry.getValue()[0] > 0.9 * all));
        SortedMap<String, double[]> sums = new TreeMap<>(found);
        SortedMap<String, Integer> lengths = new TreeMap<>();
        texts.forEach(text -> text.vectors().forEach((span, vector) -> lengths.merge(span, vector.length, Math::max)));
        lengths.forEach(
                (span, length) -> IntStream.range(0, length).forEach(number -> sums.put(name(span, number), AS_IT_IS)));
        double[] first = new double[sums.size()];
        double[] second = new double[sums.size()];
        SortedMap<String, Integer> indexes = new TreeMap<>();
        sums.forEach((feature, sum) -> {
            int index = indexes.size();
            indexes.put(feature, index);
            boolean rate = isRate(feature);
            boolean counted = !rate && sum != AS_IT_IS;
            first[index] = rate ? sum[1] / all : counted ? StrictMath.log((1.0 + all) / (1.0 + sum[0])) + 1 : 0;
            second[index] = rate ? deviation(sum, all) : 1;
        });
        return new Vocabulary(weights, indexes, first, second);
    }

    /** How many features. */
    public int size() {
        return first.length;
    }

    /** Weights of the blocks. */
    SortedMap<String, Double> weights() {
        return weights;
    }

    /** The features by index order. */
    SortedMap<String, Integer> indexes() {
        return indexes;
    }

    double first(int index) {
        return first[index];
    }

    double second(int index) {
        return second[index];
    }

    private static String name(String span, int number) {
        return String.format(Locale.ROOT, VECTORS + ":%s %04d", span, number);
    }

    /** Vector of a text. */
    public SparseVector vector(Features features) {
        Map<String, Double> text = features.counts();
        SortedMap<String, Double> squares = new TreeMap<>();
        Map<String, Integer> known = new HashMap<>();
        text.forEach((feature, count) -> {
            Integer index = lookup.get(feature);
            if (index != null && !isRate(feature)) {
                known.put(feature, index);
            }
        });
        SortedMap<Integer, String> counted = new TreeMap<>();
        known.forEach((feature, index) -> counted.put(index, feature));
        counted.forEach(
                (index, feature) -> // in order, since sums of rounded numbers depend on it
                squares.merge(block(feature), square(value(text, feature, index)), Double::sum));
        SortedMap<Integer, Double> values = new TreeMap<>();
        counted.forEach((index, feature) -> values.put(
                index,
                weight(block(feature))
                        * value(text, feature, index)
                        / Math.sqrt(squares.getOrDefault(block(feature), 1.0))));
        indexes.subMap(RATES + ":", RATES + ";").forEach((feature, index) -> {
            double root = Math.sqrt(text.getOrDefault(feature, 0.0));
            values.put(index, weight(RATES) * (root - first[index]) / second[index] / Math.sqrt(rates));
        });
        int numbers = spans.keySet().stream()
                .mapToInt(span -> vector(features, span).length)
                .sum();
        int[] found = new int[values.size() + numbers];
        float[] weighed = new float[found.length];
        int next = 0;
        for (Map.Entry<Integer, Double> entry : values.entrySet()) {
            found[next] = entry.getKey();
            weighed[next++] = entry.getValue().floatValue();
        }
        for (Map.Entry<String, Integer> span : spans.entrySet()) {
            float[] vector = vector(features, span.getKey());
            for (int number = 0; number < vector.length; number++) {
                found[next] = span.getValue() + number;
                weighed[next++] = (float) weight(VECTORS) * vector[number];
            }
        }
        return new SparseVector(found, weighed);
    }

    private static float[] vector(Features features, String span) {
        return features.vectors().getOrDefault(span, NO_VECTOR);
    }

    private double value(Map<String, Double> text, String feature, int index) {
        return (1 + StrictMath.log(text.getOrDefault(feature, 1.0))) * first[index];
    }

    private static double square(double value) {
        return value * value;
    }

    private double weight(String block) {
        return weights.getOrDefault(block, OTHERWISE);
    }

    private static String block(String feature) {
        return feature.substring(0, feature.indexOf(':'));
    }

    private static boolean isRate(String feature) {
        return feature.startsWith(RATES + ":");
    }

    /** Of square roots, over all texts: a text without the feature has 0. */
    private static double deviation(double[] sum, int all) {
        double mean = sum[1] / all;
        return Math.sqrt(Math.max(0, sum[2] / all - mean * mean));
    }
}
