package dev.parallax.align.discovery;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives clusters of articles the form of events: an id, a label in words, days and a place. */
public final class DiscoveredEvents {
    /** Fewest articles of an event: what only one article tells is no comparison. */
    public static final int FEWEST = 2;

    private static final int LABEL_CONCEPTS = 4;
    private static final Set<FeatureKind> IN_WORDS =
            EnumSet.of(FeatureKind.ACTOR, FeatureKind.PLACE, FeatureKind.HAPPENING);

    private DiscoveredEvents() {}

    /** The id of a discovered event: it holds within one release, as it hangs on all its members. */
    public static String id(SortedSet<String> members) {
        return "x" + Ids.digest(members.toArray(String[]::new));
    }

    /**
     * The declared event that a cluster is: the one that most of its members are linked with, more than half of them; the lowest id of several.
     *
     * @param members members of the cluster
     * @param declared members by declared event
     */
    public static Optional<String> declared(SortedSet<String> members, Map<String, SortedSet<String>> declared) {
        return new TreeMap<>(declared)
                .entrySet().stream()
                        .map(entry -> Map.entry(
                                entry.getKey(),
                                members.stream()
                                        .filter(entry.getValue()::contains)
                                        .count()))
                        .filter(entry -> 2 * entry.getValue() > members.size())
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }

    /**
     * The row of a discovered event.
     *
     * @param members signatures of its members
     * @param labels English labels by concept
     */
    public static Event event(Collection<WeightedSignature> members, Map<String, String> labels) {
        Map<String, Long> weights = new TreeMap<>();
        Map<String, Long> places = new TreeMap<>();
        for (WeightedSignature member : members) {
            for (int index = 0; index < member.keys().length; index++) {
                Feature feature = member.features().get(index);
                long units = Math.round(1000 * member.weights()[index] / Math.max(1e-9, member.norm()));
                if (IN_WORDS.contains(feature.kind())) {
                    weights.merge(feature.value(), units, Long::sum);
                }
                if (feature.kind() == FeatureKind.PLACE) {
                    places.merge(feature.value(), units, Long::sum);
                }
            }
        }
        List<String> top = heaviest(weights, LABEL_CONCEPTS).stream()
                .map(concept -> labels.getOrDefault(concept, concept))
                .toList();
        SortedSet<String> ids = members.stream()
                .map(member -> member.signature().articleId())
                .collect(Collectors.toCollection(TreeSet::new));
        String label = top.isEmpty() ? "Event without known concepts" : String.join(", ", top);
        return new Event(
                id(ids),
                label,
                EventOrigin.DISCOVERED,
                day(members, true),
                day(members, false),
                heaviest(places, 1).stream().findFirst().orElse(null),
                null,
                null,
                ids.size() + " articles on " + label);
    }

    private static List<String> heaviest(Map<String, Long> weights, int most) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable LocalDate day(Collection<WeightedSignature> members, boolean first) {
        Comparator<LocalDate> order = first ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return members.stream()
                .map(WeightedSignature::signature)
                .map(signature -> first ? signature.firstDay() : signature.lastDay())
                .filter(Objects::nonNull)
                .min(order)
                .orElse(null);
    }
}
