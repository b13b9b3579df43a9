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
        /** A verb that reports only where a quote in marks stands by: continued, went on, jokes. */
        QUOTING,
        /** A verb whose object is the content: called for, потребовал, adlandırıb. */
        OBJECT,
        /** Words beside which the speaker stands, and which make the rest of the sentence reported: according to, по словам. */
        SOURCE,
        /** The same where the cue itself names the speaker by a pronoun: по его словам. */
        SOURCE_SELF,
        /** A source behind the one who reports: со ссылкой на, citing. It makes a report only where the sentence has no other cue. */
        VIA,
        /** A verb with a clause, or with an object and what it is taken for: считать. */
        VERB_OBJECT,
        /** A report without anybody who reports: считается, it is believed, تشير التقييمات. */
        IMPERSONAL
    }
}
