package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.model.Quote;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Locale;

/**
 * Who is given the word: items {@code kind:...} and {@code speaker:...}, each a share of the article's quotes. Whom to quote is the outlet's choice, so the
 * voice is always the outlet's.
 */
public record QuoteSources(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    private static final String NO_KIND = "none";
    private static final String NO_CONCEPT = "unlisted";

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String lexiconSha256(String language) {
        return conceptsSha256;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        for (Quote quote : telling.quotes()) {
            Evidence evidence = QuoteEvidence.of(quote);
            SpeakerKind kind = quote.speakerKind();
            String speaker = quote.speakerConceptId();
            shares.add("kind", kind == null ? NO_KIND : kind.name().toLowerCase(Locale.ROOT), Voice.OUTLET, evidence);
            shares.add("speaker", speaker == null ? NO_CONCEPT : speaker, Voice.OUTLET, evidence);
        }
        return shares.findings();
    }
}
