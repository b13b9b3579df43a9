package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Values of the measures, per article and event, by voice. One row of the table {@code frame_scores}.
 *
 * @param articleId Article.
 * @param eventId Event, or `-`.
 * @param featureId Measure.
 * @param item What of the measure.
 * @param voice Who speaks.
 * @param value Value in the measure's unit; NULL unless measured, and NULL where the denominator is 0. (as the measure says)
 * @param evidenceCount Rows of frame_evidence behind it. (rows)
 * @param denominator What the value is a share of; NULL where it is no share. (as the measure says)
 * @param status Whether it was measured.
 * @param method Method and version.
 * @param lexiconSha256 Hash of the lexicon or catalog part that it was measured with.
 */
public record FrameScore(
        String articleId,
        String eventId,
        String featureId,
        String item,
        Voice voice,
        @Nullable Double value,
        long evidenceCount,
        @Nullable Double denominator,
        MeasureStatus status,
        String method,
        @Nullable String lexiconSha256) {}
