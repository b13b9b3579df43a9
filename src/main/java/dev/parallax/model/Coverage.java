package dev.parallax.model;

import java.io.Serializable;

/**
 * Which article tells which event. One row of the table {@code coverage}.
 *
 * @param eventId Event.
 * @param articleId Article.
 * @param score Score of the link. (0 to 1)
 * @param status Whether the link is counted, or lies in the band of doubt.
 * @param sentenceShare Share of the text's sentences that speak of the event. (0 to 1)
 * @param method Scorer and its version.
 */
public record Coverage(
        String eventId, String articleId, double score, CoverageStatus status, double sentenceShare, String method)
        implements Serializable {}
