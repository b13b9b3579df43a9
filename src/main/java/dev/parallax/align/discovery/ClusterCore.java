package dev.parallax.align.discovery;

import dev.parallax.align.ByteSink;
import dev.parallax.align.ByteSource;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a cluster tell in common: the features that a third of them hold, two articles at least, with the heaviest first.
 *
 * @param eventId event of the cluster
 * @param firstDay first day on which one of them may have been published; NULL where none is known
 * @param weights by key of the feature: mean weight in an article of the cluster, as a share of the length of all its weights
 */
@SuppressWarnings("NonApiType") // must be a serializable class
public record ClusterCore(String eventId, @Nullable LocalDate firstDay, TreeMap<String, Double> weights)
        implements Serializable {
    /** Fewest articles that a core is read off: what two tell in common may be one copy of the other. */
    public static final int FEWEST = 3;

    /** Most features of a core. */
    static final int MOST = 24;

    private static final int SHARE = 3;

    /** What a passage is known again by in any language: no mere words, and no days, which a passage about the past names otherwise. */
    private static final Set<FeatureKind> TOLD = EnumSet.of(
            FeatureKind.ACTOR,
            FeatureKind.PLACE,
            FeatureKind.HAPPENING,
            FeatureKind.NAME,
            FeatureKind.LATIN,
            FeatureKind.CLAIM,
            FeatureKind.NUMBER);

    public ClusterCore {
        weights = new TreeMap<>(weights);
    }

    /** Whether a feature may be one of a core. */
    public static boolean tells(Feature feature) {
        return TOLD.contains(feature.kind());
    }

    /** The core of a cluster; empty weights where its articles have too little in common. */
    public static ClusterCore of(String eventId, Collection<WeightedSignature> members) {
        SortedMap<String, double[]> sums = new TreeMap<>();
        for (WeightedSignature member : members) {
            for (int index = 0; index < member.keys().length; index++) {
                if (tells(member.features().get(index)) && member.weights()[index] > 0) {
                    double[] sum = sums.computeIfAbsent(member.keys()[index], key -> new double[2]);
                    sum[0] += Math.rint(1e6 * member.weights()[index] / Math.max(1e-9, member.norm()));
                    sum[1]++;
                }
            }
        }
        int fewest = Math.max(2, (members.size() + SHARE - 1) / SHARE);
        List<Map.Entry<String, double[]>> common = new ArrayList<>(sums.entrySet());
        common.removeIf(entry -> entry.getValue()[1] < fewest);
        common.sort(Comparator.comparingDouble((Map.Entry<String, double[]> entry) -> entry.getValue()[0])
                .reversed()
                .thenComparing(Map.Entry::getKey));
        TreeMap<String, Double> weights = new TreeMap<>();
        common.subList(0, Math.min(MOST, common.size()))
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue()[0] / 1e6 / members.size()));
        LocalDate first = members.stream()
                .map(member -> member.signature().firstDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ClusterCore(eventId, first, weights);
    }

    /** As bytes, in which it travels to the articles that are compared with it. */
    public byte[] bytes() {
        ByteSink sink = new ByteSink().text(eventId).day(firstDay).number(weights.size());
        weights.forEach((key, weight) -> sink.text(key).fraction(weight));
        return sink.bytes();
    }

    /** Reads what {@link #bytes} wrote. */
    public static ClusterCore read(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        String eventId = source.text();
        LocalDate firstDay = source.day();
        TreeMap<String, Double> weights = new TreeMap<>();
        int size = source.number();
        for (int index = 0; index < size; index++) {
            weights.put(source.text(), source.fraction());
        }
        return new ClusterCore(eventId, firstDay, weights);
    }

    /** Whether an article of that day may tell the event: nobody tells what has not happened. */
    boolean open(@Nullable LocalDate lastDay) {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    /** Whether the event is no older, on that day, than news reports. */
    boolean recent(@Nullable LocalDate day) {
        return firstDay != null && day != null && !day.isAfter(firstDay.plusDays(Passages.NEWS_DAYS));
    }

    /** Length of the weights. */
    double length() {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
