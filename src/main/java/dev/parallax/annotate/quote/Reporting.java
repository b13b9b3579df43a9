package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;

/** How a language orders speaker, cue and content. */
interface Reporting {
    /** Reads a cue that no quote in quotation marks has taken; empty where nothing is reported. */
    Optional<Reading> read(Scene scene, Hit<Cue> cue);

    /**
     * The speaker of a quote in quotation marks.
     *
     * @param cue the cue that the quote belongs to
     * @param quote the quote
     * @return first token and behind the last one; empty where none stands there
     */
    Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote);

    /** The subject of a sentence that leads to a quote by a colon, without a cue. */
    Optional<int[]> subject(Scene scene, Sentenced sentence, int before);
}
