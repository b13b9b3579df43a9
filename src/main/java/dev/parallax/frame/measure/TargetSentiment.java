package dev.parallax.frame.measure;

import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
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
    public boolean ofEvent() {
        return false;
    }

    @Override
    public boolean supports(String language) {
        return card.languages().contains(language) && lexica.holds(Leanings.LEXICON, language);
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return lexica.sha256(Leanings.LEXICON, language);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        return Leanings.shares(telling, lexica, TargetSentiment::choice);
    }

    private static String choice(Leaning leaning) {
        if (Math.abs(leaning.sentiment()) < LEANS) {
            return "neutral";
        }
        return leaning.sentiment() > 0 ? "positive" : "negative";
    }
}
