package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.model.Mention;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cause as told, over all words for a death or the loss of an aircraft: items {@code death:...} and {@code aircraft:...} with {@code killed_by}, {@code
 * killed_no_agent}, {@code died_of}, {@code died} and {@code disputed}. The evidence has the agent where the catalog knows it, and the words that say so.
 */
public record CauseTold(MeasureCard card, Lexica lexica) implements FrameMeasure {
    private static final Map<String, String> BASE_OF_CONCEPT =
            Map.of("killing", "death", "death", "death", "shoot_down", "aircraft", "crash", "aircraft");

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public boolean supports(String language) {
        return card.languages().contains(language) && lexica.holds(CauseReading.LEXICON, language);
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return lexica.sha256(CauseReading.LEXICON, language);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        CauseReading reading = new CauseReading(telling, lexica.pass(telling));
        Shares shares = new Shares();
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            String base = concept == null ? null : BASE_OF_CONCEPT.get(concept);
            if (concept != null && base != null) {
                boolean act = concept.equals("killing") || concept.equals("shoot_down");
                CauseReading.Told told = reading.of(mention, act);
                Span span = mention.span();
                Evidence evidence = telling.evidence(
                        mention.part(),
                        span,
                        told.agent().orElse(concept),
                        told.marker().orElse(null));
                shares.add(base, told.way(), telling.voices().at(mention.part(), span), evidence);
            }
        }
        return shares.findings();
    }
}
