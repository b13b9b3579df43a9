package dev.parallax.annotate.quote;

import dev.parallax.model.Stance;

/**
 * Words that report speech.
 *
 * @param type how they stand to what is said
 * @param stance what they say of its truth
 */
public record Cue(Type type, Stance stance) {
    /** How a cue stands to what is said. */
    public enum Type {
        /** A verb with a clause or a quote: said, заявил, bildirib. */
        VERB,
        /** A verb whose object is the content: called for, потребовал, adlandırıb. */
        OBJECT,
        /** Words beside which the speaker stands, and which make the rest of the sentence reported: according to, по словам. */
        SOURCE,
        /** A report without anybody who reports: считается, it is believed, تشير التقييمات. */
        IMPERSONAL
    }
}
