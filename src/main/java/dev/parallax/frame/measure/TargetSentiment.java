package dev.parallax.frame.measure;

import dev.parallax.catalog.Lexicon;
import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.model.Mention;
import dev.parallax.model.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of each actor, by who says it: items {@code concept:positive}, {@code concept:negative} and {@code concept:neutral}, shares of the actor's mentions
 * in a voice; the evidence names the holder where a speaker of the catalog says it.
 */
public record TargetSentiment(MeasureCard card, Lexica lexica) implements FrameMeasure {
    /** Sum of weights from which a sentence leans. */
    private static final double LEANS = 0.2;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public boolean supports(String language) {
        return card.languages().contains(language)
                && lexica.lexicon(Leanings.LEXICON, language).isPresent();
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return lexica.lexicon(Leanings.LEXICON, language).map(Lexicon::sha256).orElse(null);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        for (Leanings.Of of : Leanings.of(telling, lexica).all()) {
            Mention mention = of.mention();
            Span span = new Span(mention.beginChar(), mention.endChar());
            String word = of.leaning().hits().stream()
                    .map(LexiconIndex.Hit::entry)
                    .max(Comparator.comparingDouble(entry -> entry.weight()))
                    .map(entry -> entry.entry())
                    .orElse(null);
            shares.add(
                    String.valueOf(mention.conceptId()),
                    choice(of.leaning()),
                    telling.voices().at(mention.part(), span),
                    new Evidence(
                            mention.part(),
                            span,
                            mention.conceptId(),
                            word,
                            telling.voices().holder(mention.part(), span).orElse(null)));
        }
        return shares.findings();
    }

    private static String choice(Leaning leaning) {
        if (Math.abs(leaning.sentiment()) < LEANS) {
            return "neutral";
        }
        return leaning.sentiment() > 0 ? "positive" : "negative";
    }
}
