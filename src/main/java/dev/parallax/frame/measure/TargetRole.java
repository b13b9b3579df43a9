package dev.parallax.frame.measure;

import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What part each actor is given, by who tells it: items {@code concept:protagonist}, {@code concept:antagonist}, {@code concept:victim} and {@code concept:none}, shares
 * of the actor's mentions in a voice.
 */
public record TargetRole(MeasureCard card, Lexica lexica) implements FrameMeasure {
    /** Sum of weights from which a part is given. */
    private static final double GIVEN = 0.35;

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
        return Leanings.shares(telling, lexica, TargetRole::choice);
    }

    private static String choice(Leaning leaning) {
        double most = Math.max(leaning.hero(), Math.max(leaning.villain(), leaning.victim()));
        if (most < GIVEN) {
            return "none";
        }
        return most == leaning.villain() ? "antagonist" : most == leaning.victim() ? "victim" : "protagonist";
    }
}
