package dev.parallax.spark.job;

import dev.parallax.model.ExtractedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one capture gave, before captures of one article are settled.
 *
 * @param articleId article, by the address of the capture
 * @param captureId capture
 * @param capturedAt when it was captured
 * @param canonicalId article that the page's canonical link names, where that is another one of the same outlet
 * @param extracted article and links
 */
public record CapturedArticle(
        String articleId,
        String captureId,
        Instant capturedAt,
        @Nullable String canonicalId,
        ExtractedArticle extracted) {
    /** The same under another id. */
    CapturedArticle as(String id) {
        return id.equals(articleId)
                ? this
                : new CapturedArticle(id, captureId, capturedAt, null, Renamed.article(extracted, id));
    }
}
