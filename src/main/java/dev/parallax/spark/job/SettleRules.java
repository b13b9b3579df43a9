package dev.parallax.spark.job;

import dev.parallax.extract.VersionedCapture;
import dev.parallax.extract.Versions;
import dev.parallax.model.Reason;
import dev.parallax.model.Rejection;
import dev.parallax.model.Version;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageName;
import java.util.ArrayList;
import java.util.List;

/** Settles the captures of one article, and of articles that a canonical link calls one. */
final class SettleRules {
    /**
     * What came of the captures of one article.
     *
     * @param settled the measured version
     * @param versions its versions; none where it was captured in one version only
     * @param rejections the other captures
     */
    record Settlement(SettledArticle settled, List<Version> versions, List<Rejection> rejections) {
        Settlement {
            versions = List.copyOf(versions);
            rejections = List.copyOf(rejections);
        }
    }

    private SettleRules() {}

    /**
     * Gives the captures that a canonical link leads to the article {@code id} that article's id, where their text agrees with one of its captures.
     *
     * @param id the article that all of them are or name as canonical
     */
    static List<CapturedArticle> merge(String id, List<CapturedArticle> group) {
        List<CapturedArticle> own =
                group.stream().filter(capture -> capture.articleId().equals(id)).toList();
        List<CapturedArticle> merged = new ArrayList<>(own);
        for (CapturedArticle other : group) {
            if (!other.articleId().equals(id)) {
                boolean agrees = own.stream().anyMatch(capture -> Versions.agree(text(capture), text(other)));
                merged.add(agrees ? other.as(id) : other);
            }
        }
        return merged;
    }

    /** Decides between the captures of one article. */
    static Settlement settle(String id, List<CapturedArticle> captures, Recipe.MeasuredVersion measured) {
        List<VersionedCapture> versioned = captures.stream()
                .map(capture -> new VersionedCapture(
                        id,
                        capture.captureId(),
                        capture.capturedAt(),
                        capture.extracted().article().title(),
                        text(capture),
                        capture.extracted().article().textSha256()))
                .toList();
        Versions.Decision decision = Versions.decide(versioned, Versions.Measured.valueOf(measured.name()));
        List<Rejection> rejections = new ArrayList<>();
        SettledArticle kept = null;
        for (CapturedArticle capture : captures) {
            if (kept == null && capture.captureId().equals(decision.measuredCaptureId())) {
                kept = new SettledArticle(id, capture.extracted());
            } else {
                Reason reason = decision.rejected().getOrDefault(capture.captureId(), Reason.DUPLICATE);
                rejections.add(new Rejection(
                        StageName.EXTRACT.id(),
                        capture.captureId(),
                        reason.id(),
                        null,
                        capture.extracted().article().url(),
                        capture.extracted().article().outletId(),
                        id));
            }
        }
        if (kept == null) {
            throw new IllegalStateException("no capture " + decision.measuredCaptureId() + " of article " + id);
        }
        List<Version> versions = decision.versions().size() > 1 ? decision.versions() : List.of();
        return new Settlement(kept, versions, rejections);
    }

    private static String text(CapturedArticle capture) {
        return capture.extracted().article().text();
    }
}
