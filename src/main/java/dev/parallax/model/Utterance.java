package dev.parallax.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement, its wordings and cuts in several articles. One row of the table {@code utterances}.
 *
 * @param utteranceId Statement.
 * @param articleId Article.
 * @param part Where it stands.
 * @param quoteNo Quote.
 * @param speakerConceptId Speaker.
 * @param saidOn Day on which it was said, as far as publication tells. (day)
 */
public record Utterance(
        String utteranceId,
        String articleId,
        Part part,
        int quoteNo,
        String speakerConceptId,
        @Nullable LocalDate saidOn) {}
