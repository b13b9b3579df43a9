package dev.parallax.align.discovery;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int LABEL = 4;
    private static final int DESCRIPTION = 10;
    private static final Set<FeatureKind> IN_WORDS =
            EnumSet.of(FeatureKind.ACTOR, FeatureKind.PLACE, FeatureKind.HAPPENING);

    private static final Set<FeatureKind> AS_WRITTEN = EnumSet.of(FeatureKind.NAME, FeatureKind.LATIN);

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
     * The row of a discovered event. What at least two members name is its label and description: concepts of the catalog in words, then names as written, in Latin letters where a member
     * has them.
     *
     * @param members located signatures of its members
     * @param weighted the same, weighed
     * @param labels English labels by concept; concepts without one are not named
     */
    public static Event event(
            Collection<LocatedSignature> members, Collection<WeightedSignature> weighted, Map<String, String> labels) {
        Map<String, Integer> named = new TreeMap<>();
        Map<String, Long> weights = new TreeMap<>();
        Map<String, Long> places = new TreeMap<>();
        for (WeightedSignature member : weighted) {
            for (int index = 0; index < member.keys().length; index++) {
                Feature feature = member.features().get(index);
                long units = Math.round(1000 * member.weights()[index] / Math.max(1e-9, member.norm()));
                if (IN_WORDS.contains(feature.kind()) || AS_WRITTEN.contains(feature.kind())) {
                    named.merge(feature.key(), 1, Integer::sum);
                    weights.merge(feature.key(), units, Long::sum);
                }
                if (feature.kind() == FeatureKind.PLACE) {
                    places.merge(feature.value(), units, Long::sum);
                }
            }
        }
        weights.keySet().removeIf(key -> named.getOrDefault(key, 0) < FEWEST);
        List<String> words = words(weights, Names.of(members), labels);
        SortedSet<String> ids = weighted.stream()
                .map(member -> member.signature().articleId())
                .collect(Collectors.toCollection(TreeSet::new));
        String label = words.isEmpty() ? "Event without shared names" : String.join(", ", first(words, LABEL));
        String languages = weighted.stream()
                .map(member -> member.signature().language())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Event(
                id(ids),
                label,
                EventOrigin.DISCOVERED,
                day(weighted, true),
                day(weighted, false),
                heaviest(places).stream().findFirst().orElse(null),
                null,
                null,
                ids.size() + " articles in " + languages + (words.isEmpty() ? "" : " that name ")
                        + String.join(", ", words));
    }

    private static List<String> words(
            Map<String, Long> weights, Map<String, String> names, Map<String, String> labels) {
        List<String> words = new ArrayList<>();
        for (boolean concepts : new boolean[] {true, false}) {
            for (String key : heaviest(weights)) {
                String word = concepts
                        ? labels.getOrDefault(key.substring(key.indexOf(':') + 1), "")
                        : names.getOrDefault(key, "");
                boolean known = IN_WORDS.stream().anyMatch(kind -> key.startsWith(kind.id() + ":"));
                if (known == concepts && !word.isEmpty() && !words.contains(word) && words.size() < DESCRIPTION) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static List<String> first(List<String> words, int most) {
        return words.subList(0, Math.min(most, words.size()));
    }

    private static List<String> heaviest(Map<String, Long> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
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
