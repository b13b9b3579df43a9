package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * One report of speech in a passage, in UTF-16 indexes.
 *
 * @param begin first index of the content
 * @param end behind its last
 * @param form direct, indirect or mixed
 * @param cue the cue; NULL where none stands by it
 * @param speaker the speaker; NULL where none was found
 */
record Said(
        int begin,
        int end,
        QuoteForm form,
        @Nullable Hit<Cue> cue,
        @Nullable Speaker speaker) {
    /**
     * Who speaks.
     *
     * @param begin first index of the words beside the cue
     * @param end behind the last
     * @param nameBegin first index of the name that these words stand for; {@code begin} where they are no pronoun or lead to no name
     * @param nameEnd behind its last
     * @param conceptId concept, where the words or the text lead to one
     * @param kind kind
     */
    record Speaker(
            int begin,
            int end,
            int nameBegin,
            int nameEnd,
            @Nullable String conceptId,
            SpeakerKind kind) {}
}
