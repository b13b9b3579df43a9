package dev.parallax.annotate.mention;

import dev.parallax.model.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * A mention in a passage.
 *
 * @param first first token
 * @param end behind the last token
 * @param begin first UTF-16 index
 * @param endIndex behind the last UTF-16 index
 * @param kind kind of the concept
 * @param conceptId concept
 * @param variant naming variant
 */
public record Named(
        int first,
        int end,
        int begin,
        int endIndex,
        ConceptKind kind,
        String conceptId,
        @Nullable String variant) {
    /** Whether it can say something: a person, office, institution, place or people. */
    public boolean speaks() {
        return switch (kind) {
            case PERSON, INSTITUTION, OFFICE, PLACE, PEOPLE, OUTLET -> true;
            default -> false;
        };
    }
}
