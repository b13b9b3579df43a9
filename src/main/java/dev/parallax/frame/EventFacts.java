package dev.parallax.frame;

import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.Ids;
import dev.parallax.model.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What declarations of events state in numbers and days.
 *
 * @param byEvent facts by declared event
 */
public record EventFacts(SortedMap<String, Facts> byEvent) {
    /**
     * Facts of one event.
     *
     * @param startedOn day on which it began; NULL where none is declared
     * @param numbers declared number of each quantity
     */
    public record Facts(@Nullable LocalDate startedOn, Map<Quantity, Double> numbers) {
        public Facts {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        }
    }

    public EventFacts {
        byEvent = Collections.unmodifiableSortedMap(new TreeMap<>(byEvent));
    }

    static EventFacts of(Collection<DeclaredEvent> events) {
        TreeMap<String, Facts> byEvent = new TreeMap<>();
        for (DeclaredEvent event : events) {
            Map<Quantity, Double> numbers = new EnumMap<>(Quantity.class);
            event.numbers().forEach(number -> numbers.put(number.quantity(), number.value()));
            byEvent.put(event.event().eventId(), new Facts(event.event().startedOn(), numbers));
        }
        return new EventFacts(byEvent);
    }

    /** The facts of an event, if it is declared. */
    public Optional<Facts> of(String eventId) {
        return Optional.ofNullable(byEvent.get(eventId));
    }

    /** Hash of all facts. */
    public String sha256() {
        return Ids.sha256Hex(byEvent.toString());
    }
}
