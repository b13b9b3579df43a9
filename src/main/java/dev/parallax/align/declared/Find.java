package dev.parallax.align.declared;

import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.Comparator;

/**
 * Something of an event that stands in a segment of an article.
 *
 * @param role what the event's declaration makes of it
 * @param mustList number of the list of {@code must} that it is in; -1 for the other roles
 * @param kind kind of evidence
 * @param value concept, quantity with value, or term
 * @param asked what the declaration asks for: the concept or a broader one
 * @param position position of the segment
 * @param part part of the article
 * @param span the words
 */
record Find(
        Role role, int mustList, EvidenceKind kind, String value, String asked, int position, Part part, Span span) {
    /** What an event's declaration makes of something. */
    enum Role {
        MUST,
        SHOULD,
        PLACE,
        NUMBER,
        DAY,
        TERM
    }

    /** In reading order. */
    static final Comparator<Find> READING =
            Comparator.comparingInt(Find::position).thenComparing(Find::span).thenComparing(Find::value);

    /** What tells items apart: a concept is one item however often it is named and in however many lists it stands. */
    String item() {
        return kind.name() + " " + value;
    }
}
