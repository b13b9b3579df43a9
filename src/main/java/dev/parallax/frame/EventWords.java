package dev.parallax.frame;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventLabels;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Quantity;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What tells a word that names an event from the same word for something else.
 *
 * @param signs by label
 */
public record EventWords(SortedMap<String, Signs> signs) {
    private static final Set<ConceptKind> NAMES =
            EnumSet.of(ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE);

    /** Smallest number that tells one event from another: every raid has two dead. */
    private static final double DISTINCT = 10;

    /**
     * The signs of a label's event.
     *
     * @param eventIds event that it names, and those whose articles speak of it as well
     * @param years years that it took place in
     * @param own names of which the declaration demands one: they tell the event from others of its kind
     * @param numbers distinct numbers that reports of it give, as {@code quantity value}
     * @param against concepts that say, in the same sentence, that the word means something else; {@code variant:concept} where only for that variant
     */
    public record Signs(
            Set<String> eventIds, Set<Integer> years, Set<String> own, Set<String> numbers, Set<String> against) {
        public Signs {
            eventIds = Collections.unmodifiableSet(new TreeSet<>(eventIds));
            years = Collections.unmodifiableSet(new TreeSet<>(years));
            own = Collections.unmodifiableSet(new TreeSet<>(own));
            numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
            against = Collections.unmodifiableSet(new TreeSet<>(against));
        }
    }

    public EventWords {
        signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
    }

    /** A quantity with its value, as a sign has it. */
    public static String number(Quantity quantity, double value) {
        return quantity + " " + value;
    }

    static EventWords of(EventLabels labels, Concepts concepts, Collection<DeclaredEvent> events) {
        TreeMap<String, DeclaredEvent> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.event().eventId(), event));
        TreeMap<String, Signs> signs = new TreeMap<>();
        labels.labels().forEach((concept, label) -> {
            DeclaredEvent event = byId.get(label.eventId());
            if (event != null) {
                signs.put(concept, signs(event, label, concepts));
            }
        });
        return new EventWords(signs);
    }

    private static Signs signs(DeclaredEvent event, EventLabels.Label label, Concepts concepts) {
        List<String> own = event.must().stream()
                .filter(list -> list.stream().allMatch(concept -> isName(concept, concepts)))
                .findFirst()
                .orElse(List.of());
        TreeSet<Integer> years = new TreeSet<>();
        Stream.of(
                        Optional.ofNullable(event.event().startedOn()),
                        Optional.ofNullable(event.event().endedOn()))
                .flatMap(Optional::stream)
                .forEach(day -> years.add(day.getYear()));
        TreeSet<String> eventIds = new TreeSet<>(label.also());
        eventIds.add(label.eventId());
        TreeSet<String> numbers = new TreeSet<>();
        event.numbers().stream()
                .filter(number -> number.value() >= DISTINCT)
                .forEach(number -> numbers.add(number(number.quantity(), number.value())));
        return new Signs(eventIds, years, new TreeSet<>(own), numbers, new TreeSet<>(label.against()));
    }

    private static boolean isName(String concept, Concepts concepts) {
        ConceptEntry entry = concepts.entries().get(concept);
        return entry != null && NAMES.contains(entry.kind());
    }
}
