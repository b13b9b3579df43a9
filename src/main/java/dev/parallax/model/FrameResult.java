package dev.parallax.model;

import java.util.List;

/**
 * What the measures give for one article.
 *
 * @param articleId article
 * @param evidence the words
 * @param scores the values
 */
public record FrameResult(String articleId, List<FrameEvidence> evidence, List<FrameScore> scores) {
    public FrameResult {
        evidence = List.copyOf(evidence);
        scores = List.copyOf(scores);
    }
}
