package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cause as told, over all words for a death or the loss of an aircraft: items {@code death:...} and {@code aircraft:...} with {@code killed_by}, {@code
 * killed_no_agent}, {@code died_of}, {@code died} and {@code disputed}. The evidence has the agent where the catalog knows it, and the words that say so.
 */
public record CauseTold(MeasureCard card, Lexica lexica) implements FrameMeasure {

    private static final String AIRCRAFT = "aircraft";
    /** Words by which an article tells of flying. */
    private static final String AVIATION = "aviation";

    private static final Map<String, String> BASE_OF_CONCEPT =
            Map.of("killing", "death", "death", "death", "shoot_down", AIRCRAFT, "crash", AIRCRAFT);

    @Override
    public int version() {
        return 2;
    }

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
        return lexica.sha256(List.of(CauseReading.LEXICON, AVIATION), language);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Lexica.Pass pass = lexica.pass(telling);
        CauseReading reading = new CauseReading(telling, pass);
        boolean flies = flies(telling, pass);
        Shares shares = new Shares();
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            String base = concept == null ? null : BASE_OF_CONCEPT.get(concept);
            if (concept != null && base != null && (flies || !base.equals(AIRCRAFT))) {
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

    /** Whether the article names an aircraft or tells of flying: cars, mines and currencies crash too, and tanks are shot. */
    private static boolean flies(Telling telling, Lexica.Pass pass) {
        return telling.mentions().stream().anyMatch(mention -> AIRCRAFT.equals(mention.conceptId()))
                || Stream.of(Part.values())
                        .anyMatch(part -> !pass.hits(part, AVIATION).isEmpty());
    }
}
