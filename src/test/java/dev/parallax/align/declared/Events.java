package dev.parallax.align.declared;

import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds declared events for tests. */
final class Events {
    private final String id;
    private final LocalDate from;
    private final LocalDate to;
    private final List<List<String>> must = new ArrayList<>();
    private List<String> should = List.of();
    private List<String> not = List.of();
    private final List<DeclaredEvent.Number> numbers = new ArrayList<>();
    private final TreeMap<String, List<String>> terms = new TreeMap<>();

    private Events(String id, String from, String to) {
        this.id = id;
        this.from = LocalDate.parse(from);
        this.to = LocalDate.parse(to);
    }

    static Events event(String id, String from, String to) {
        return new Events(id, from, to);
    }

    Events must(String... concepts) {
        must.add(List.of(concepts));
        return this;
    }

    Events should(String... concepts) {
        should = List.of(concepts);
        return this;
    }

    Events not(String... concepts) {
        not = List.of(concepts);
        return this;
    }

    Events number(Quantity quantity, double value) {
        numbers.add(new DeclaredEvent.Number(quantity, value));
        return this;
    }

    Events term(String language, String... phrases) {
        terms.put(language, List.of(phrases));
        return this;
    }

    DeclaredEvent make() {
        Event event = new Event(id, id, EventOrigin.DECLARED, from, from, null, null, null, id);
        return new DeclaredEvent(event, from, to, must, should, not, numbers, terms);
    }
}
