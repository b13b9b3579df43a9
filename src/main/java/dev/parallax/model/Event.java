package dev.parallax.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Events that the corpus is aligned by. One row of the table {@code events}.
 *
 * @param eventId Identifier in the catalog, or `x` and a digest for a discovered one (holds within one release).
 * @param label Label in English.
 * @param origin Where it comes from.
 * @param startedOn First day. (day)
 * @param endedOn Last day. (day)
 * @param placeConceptId Place.
 * @param cause Cause as declared, with its source; never presupposed by a measure.
 * @param causeSource Where the cause is stated.
 * @param description What happened, in words.
 */
public record Event(
        String eventId,
        String label,
        EventOrigin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String placeConceptId,
        @Nullable String cause,
        @Nullable String causeSource,
        String description)
        implements Serializable {}
