package dev.parallax.cli.report;

import dev.parallax.model.Quote;
import dev.parallax.model.SpeakerKind;
import java.util.function.UnaryOperator;

/** How something is quoted, in words. */
public final class QuoteWords {
    private QuoteWords() {}

    /**
     * Form, cue and speaker: {@code direct, cue "said" (neutral), speaker "Zakharova", who is maria_zakharova, person}.
     *
     * @param named how a concept is told: by its id where a reader looks it up, by its label where he reads
     */
    public static String manner(Quote quote, UnaryOperator<String> named) {
        StringBuilder words = new StringBuilder(Words.id(quote.form()));
        String cue = quote.cue();
        words.append(cue == null ? ", no cue" : ", cue \"" + cue + "\" (" + Words.id(quote.cueStance()) + ")");
        String surface = quote.speakerSurface();
        String concept = quote.speakerConceptId();
        SpeakerKind kind = quote.speakerKind();
        if (surface == null && concept == null) {
            words.append(kind == null ? ", no speaker found" : ", speaker not named");
        } else {
            words.append(", speaker ");
            words.append(surface == null ? "" : "\"" + surface + "\"");
            words.append(surface != null && concept != null ? ", who is " : "");
            words.append(concept == null ? "" : named.apply(concept));
        }
        return words.append(kind == null ? "" : ", " + Words.id(kind)).toString();
    }
}
