package dev.parallax.frame;

import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Words behind a value.
 *
 * @param part where they stand
 * @param span which
 * @param conceptId concept they name
 * @param lexiconEntry entry of the lexicon they meet
 * @param holderConceptId whose view it is, where attributed to a concept
 */
public record Evidence(
        Part part,
        Span span,
        @Nullable String conceptId,
        @Nullable String lexiconEntry,
        @Nullable String holderConceptId)
        implements Comparable<Evidence> {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::part)
            .thenComparing(Evidence::span)
            .thenComparing(evidence -> String.valueOf(evidence.conceptId))
            .thenComparing(evidence -> String.valueOf(evidence.lexiconEntry))
            .thenComparing(evidence -> String.valueOf(evidence.holderConceptId));

    /** By part, begin and end. */
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
