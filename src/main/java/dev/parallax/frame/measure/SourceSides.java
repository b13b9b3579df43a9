package dev.parallax.frame.measure;

import dev.parallax.frame.Background;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Sides;
import dev.parallax.frame.Telling;
import dev.parallax.model.Quote;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Optional;

/**
 * Whose speakers are given the word: items {@code side:own}, {@code side:other_party}, {@code side:other_state} and {@code side:no_state}, each a share of the
 * article's quotes. Of an outlet that belongs to no state nothing is said. Whom to quote is the outlet's choice, so the voice is always the outlet's.
 */
public record SourceSides(MeasureCard card, Background background) implements FrameMeasure {
    private static final String BASE = "side";

    @Override
    public String lexiconSha256(String language) {
        return background.sides().sha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Optional<String> own = background.sides().ofOutlet(telling.article().outletId());
        Shares shares = new Shares();
        own.ifPresent(state -> {
            for (Quote quote : telling.quotes()) {
                Sides.Side side = background.sides().side(quote.speakerConceptId(), state, telling.eventId());
                shares.add(BASE, Sides.word(side), Voice.OUTLET, QuoteEvidence.of(quote));
            }
        });
        return shares.findings();
    }
}
