package dev.parallax.catalog;

import dev.parallax.model.Event;
import dev.parallax.model.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * An event that a researcher declares.
 *
 * @param event the row of the table
 * @param windowFrom first day of publication that counts
 * @param windowTo last day of publication that counts
 * @param must lists of concepts, of each of which at least one has to be named
 * @param should concepts that speak for the event
 * @param not concepts that speak against it
 * @param numbers quantities that reports of it give
 * @param terms free words by language that speak for it
 */
public record DeclaredEvent(
        Event event,
        LocalDate windowFrom,
        LocalDate windowTo,
        List<List<String>> must,
        List<String> should,
        List<String> not,
        List<Number> numbers,
        SortedMap<String, List<String>> terms) {
    /** A quantity with its value. */
    public record Number(Quantity quantity, double value) {}

    public DeclaredEvent {
        must = List.copyOf(must);
        should = List.copyOf(should);
        not = List.copyOf(not);
        numbers = List.copyOf(numbers);
    }
}
