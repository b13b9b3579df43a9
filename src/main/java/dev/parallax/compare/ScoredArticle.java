package dev.parallax.compare;

import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One measured value with what compare needs to know of its article: a row of {@code frame_scores} with status measured, joined.
 *
 * @param articleId article
 * @param outletId outlet
 * @param ownerGroup owner: the unit of inference
 * @param group group of the outlet on the day of publication, under the grouping compared
 * @param language language of the article
 * @param genre genre of the article
 * @param eventId event, or {@code -}
 * @param featureId measure
 * @param item what of the measure
 * @param voice who speaks
 * @param value value
 * @param evidenceCount rows of evidence
 * @param denominator what the value is a share of; NULL where it is no share
 */
public record ScoredArticle(
        String articleId,
        String outletId,
        String ownerGroup,
        String group,
        String language,
        Genre genre,
        String eventId,
        String featureId,
        String item,
        Voice voice,
        double value,
        long evidenceCount,
        @Nullable Double denominator)
        implements Serializable {
    /** The same row under another grouping. */
    ScoredArticle in(String otherGroup) {
        return new ScoredArticle(
                articleId,
                outletId,
                ownerGroup,
                otherGroup,
                language,
                genre,
                eventId,
                featureId,
                item,
                voice,
                value,
                evidenceCount,
                denominator);
    }
}
