package dev.parallax.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What measures give for one text in two languages: the file {@code measures/invariance.tsv}, which a bench writes from translations. Were a method the same in both,
 * every ratio would be 1.
 *
 * @param ratios ratio by measure and pair of languages
 */
public record Invariance(SortedMap<Pair, Ratio> ratios) implements Serializable {
    /** Lowest ratio that still counts as the same: 4 to 5, the limits that bioequivalence uses (symmetric on the log scale). */
    public static final double LOWEST = 0.8;

    /** Highest ratio that still counts as the same: 5 to 4. */
    public static final double HIGHEST = 1.25;

    private static final String FILE = "measures/invariance.tsv";
    private static final String HEADER = "feature_id\tlanguage_a\tlanguage_b\tratio\tlow\thigh\tn\tdata";

    /** A measure and two languages, the first of them before the second. */
    public record Pair(String featureId, String languageA, String languageB) implements Comparable<Pair>, Serializable {
        public Pair {
            if (languageA.compareTo(languageB) >= 0) {
                throw new IllegalArgumentException(
                        languageA + " and " + languageB + ": languages are two and in the order of the alphabet");
            }
        }

        @Override
        public int compareTo(Pair other) {
            int byFeature = featureId.compareTo(other.featureId);
            int byFirst = languageA.compareTo(other.languageA);
            return byFeature != 0 ? byFeature : byFirst != 0 ? byFirst : languageB.compareTo(other.languageB);
        }
    }

    /**
     * A ratio.
     *
     * @param value what the first language gives per what the second gives; NULL where one of them gave nothing
     * @param low lower end of the 95 % interval, a bootstrap over texts
     * @param high upper end
     * @param texts texts in which the measure found something in either language
     * @param data name of the translations
     */
    public record Ratio(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            long texts,
            String data) implements Serializable {
        /** Whether the whole interval lies between {@link #LOWEST} and {@link #HIGHEST}. */
        public boolean same() {
            return low != null && high != null && low >= LOWEST && high <= HIGHEST;
        }
    }

    public Invariance {
        ratios = new TreeMap<>(ratios);
    }

    /** The ratio of a measure in two languages, in whatever order they are given; empty where nobody measured it. */
    public Optional<Ratio> of(String featureId, String one, String other) {
        boolean rising = one.compareTo(other) < 0;
        return one.equals(other)
                ? Optional.empty()
                : Optional.ofNullable(ratios.get(new Pair(featureId, rising ? one : other, rising ? other : one)));
    }

    /** Whether values in these languages may stand beside each other: every two of them are known to read the same text alike. One language may. */
    public boolean comparable(String featureId, Collection<String> languages) {
        return languages.stream().allMatch(one -> languages.stream()
                .allMatch(other -> one.equals(other)
                        || of(featureId, one, other).filter(Ratio::same).isPresent()));
    }

    /**
     * Reads the file; no ratio is known without it.
     *
     * @throws IllegalArgumentException naming file and line
     */
    public static Invariance read(CatalogFiles catalog) {
        SortedMap<Pair, Ratio> ratios = new TreeMap<>();
        TsvLines.read(FILE, catalog.files().getOrDefault(FILE, ""), HEADER, cells -> {
            Pair pair = new Pair(cells.get(0), cells.get(1), cells.get(2));
            Ratio ratio = new Ratio(
                    number(cells.get(3)),
                    number(cells.get(4)),
                    number(cells.get(5)),
                    Long.parseLong(cells.get(6)),
                    cells.get(7));
            if (ratios.put(pair, ratio) != null) {
                throw new IllegalArgumentException("the pair stands in the file twice");
            }
            return pair;
        });
        return new Invariance(ratios);
    }

    /** The file of these ratios. */
    public String write() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        ratios.forEach((pair, ratio) -> out.append(String.join(
                        "\t",
                        pair.featureId(),
                        pair.languageA(),
                        pair.languageB(),
                        cell(ratio.value()),
                        cell(ratio.low()),
                        cell(ratio.high()),
                        Long.toString(ratio.texts()),
                        ratio.data()))
                .append('\n'));
        return out.toString();
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : (Double) Double.parseDouble(cell);
    }

    private static String cell(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
