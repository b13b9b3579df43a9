package dev.parallax.cli.report;

import dev.parallax.model.Quote;
import dev.parallax.model.SpeakerKind;

/** How something is quoted, in words. */
public final class QuoteWords {
    private QuoteWords() {}

    /** Form, cue and speaker: {@code direct, cue "said" (neutral), speaker "Zakharova", who is maria_zakharova, person}. */
    public static String manner(Quote quote, ConceptLabels labels) {
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
            words.append(concept == null ? "" : labels.id(concept));
        }
        return words.append(kind == null ? "" : ", " + Words.id(kind)).toString();
    }
}
