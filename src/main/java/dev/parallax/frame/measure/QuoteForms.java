package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How words are passed on: items {@code form:...} over all quotes and {@code stance:...} over those that have a cue. The choice is the outlet's. */
public record QuoteForms(MeasureCard card) implements FrameMeasure {
    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        for (Quote quote : telling.quotes()) {
            shares.add("form", quote.form().name().toLowerCase(Locale.ROOT), Voice.OUTLET, QuoteEvidence.of(quote));
            Integer begin = quote.cueBeginChar();
            Integer end = quote.cueEndChar();
            if (begin != null && end != null) {
                Evidence cue = cue(quote.part(), new Span(begin, end), quote.speakerConceptId());
                shares.add("stance", quote.cueStance().name().toLowerCase(Locale.ROOT), Voice.OUTLET, cue);
            }
        }
        return shares.findings();
    }

    private static Evidence cue(Part part, Span span, @Nullable String speaker) {
        return new Evidence(part, span, null, null, speaker);
    }
}
