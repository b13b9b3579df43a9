package dev.parallax.frame;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.States;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Control;
import dev.parallax.model.Ids;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which state a speaker and an outlet belong to, and which states are parties of an event. An outlet belongs to the state of its newsroom or of who pays it, as
 * the catalog's {@code country} says; an exile newsroom, and one of unknown control, belongs to none. A state is a party of a declared event where the
 * declaration names it, or an institution, office, person or place of it.
 *
 * @param ofConcept state of each concept that has one
 * @param bodies institution that a person or an office belongs to, or the institution itself
 * @param ofOutlet state of each outlet that has one
 * @param parties states by declared event
 */
public record Sides(
        SortedMap<String, String> ofConcept,
        SortedMap<String, String> bodies,
        SortedMap<String, String> ofOutlet,
        SortedMap<String, SortedSet<String>> parties) {
    /** Whose a speaker is, seen from an outlet. */
    public enum Side {
        /** Speaks for the outlet's state. */
        OWN,
        /** Speaks for another state that is a party of the event. */
        OTHER_PARTY,
        /** Speaks for a state that is no party, or, where no event is asked for, for any other state. */
        OTHER_STATE,
        /** Speaks for no state: private persons, media that no state owns, international bodies, unnamed and unknown speakers. */
        NO_STATE
    }

    public Sides {
        ofConcept = Collections.unmodifiableSortedMap(new TreeMap<>(ofConcept));
        bodies = Collections.unmodifiableSortedMap(new TreeMap<>(bodies));
        ofOutlet = Collections.unmodifiableSortedMap(new TreeMap<>(ofOutlet));
        parties = Collections.unmodifiableSortedMap(new TreeMap<>(parties));
    }

    static Sides of(
            Concepts concepts, States states, Collection<OutletEntry> outlets, Collection<DeclaredEvent> events) {
        TreeMap<String, String> ofOutlet = new TreeMap<>();
        for (OutletEntry entry : outlets) {
            Control control = entry.outlet().control();
            String country = entry.outlet().country();
            if (country != null && control != Control.EXILE && control != Control.UNKNOWN) {
                ofOutlet.put(entry.outlet().outletId(), country);
            }
        }
        TreeMap<String, String> bodies = new TreeMap<>();
        concepts.entries().keySet().forEach(concept -> body(concept, concepts)
                .ifPresent(body -> bodies.put(concept, body)));
        TreeMap<String, SortedSet<String>> parties = new TreeMap<>();
        for (DeclaredEvent event : events) {
            TreeSet<String> named = new TreeSet<>();
            event.must()
                    .forEach(list -> list.forEach(concept -> states.of(concept).ifPresent(named::add)));
            event.should().forEach(concept -> states.of(concept).ifPresent(named::add));
            String place = event.event().placeConceptId();
            if (place != null) {
                states.of(place).ifPresent(named::add);
            }
            parties.put(event.event().eventId(), named);
        }
        return new Sides(new TreeMap<>(states.states()), bodies, ofOutlet, parties);
    }

    /** Hash of all that is known. */
    public String sha256() {
        return Ids.sha256Hex(ofConcept.toString(), bodies.toString(), ofOutlet.toString(), parties.toString());
    }

    /** The state that an outlet belongs to. */
    public Optional<String> ofOutlet(String outletId) {
        return Optional.ofNullable(ofOutlet.get(outletId));
    }

    /** The institution that a speaker speaks for, where the catalog says one. */
    public Optional<String> body(String concept) {
        return Optional.ofNullable(bodies.get(concept));
    }

    /** Whose a speaker is, seen from an outlet's state; an event that nobody declared has no parties. */
    public Side side(@Nullable String speaker, String outletState, String eventId) {
        String state = speaker == null ? null : ofConcept.get(speaker);
        if (state == null) {
            return Side.NO_STATE;
        }
        if (state.equals(outletState)) {
            return Side.OWN;
        }
        Set<String> named = parties.getOrDefault(eventId, Collections.emptySortedSet());
        return named.contains(state) ? Side.OTHER_PARTY : Side.OTHER_STATE;
    }

    /** The word of a side in items. */
    public static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> body(String concept, Concepts concepts) {
        String at = concept;
        for (int step = 0; at != null && step < 8; step++) {
            ConceptEntry entry = concepts.entries().get(at);
            if (entry == null) {
                return Optional.empty();
            }
            if (entry.kind() == ConceptKind.INSTITUTION) {
                return Optional.of(at);
            }
            at = entry.parent();
        }
        return Optional.empty();
    }
}
