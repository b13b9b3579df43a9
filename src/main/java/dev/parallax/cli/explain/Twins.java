package dev.parallax.cli.explain;

import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Article;
import dev.parallax.model.Rejection;
import dev.parallax.model.Reuse;
import dev.parallax.model.Version;
import java.util.List;

/** Prints what else there is of an article: its versions, recaptures that were set aside, copies and sources. */
record Twins(Article article, Lines lines) {
    void print(List<Version> versions, List<Rejection> rejections, List<Reuse> copies) {
        if (versions.isEmpty() && rejections.isEmpty() && copies.isEmpty()) {
            return;
        }
        lines.heading("Versions, recaptures and copies");
        for (Version version : versions) {
            boolean measured = version.captureId().equals(article.captureId());
            lines.item(
                    1,
                    "version " + version.versionNo() + ": " + Words.id(version.change()) + ", seen "
                            + Figures.minute(version.firstSeen())
                            + (version.lastSeen().equals(version.firstSeen())
                                    ? ""
                                    : " to " + Figures.minute(version.lastSeen()))
                            + " UTC, capture "
                            + version.captureId() + (measured ? "; this is the one measured" : ""));
            if (!version.title().equals(article.title())) {
                lines.text(3, version.title());
            }
        }
        for (Rejection row : rejections) {
            lines.item(
                    1,
                    "set aside by " + row.stage() + ": " + row.recordId() + ", " + row.reason() + ", "
                            + Words.rejected(row.reason()));
        }
        for (Reuse copy : copies) {
            boolean carries = copy.articleId().equals(article.articleId());
            lines.item(
                    1,
                    (carries ? "carries text of " + copy.sourceArticleId() : "its text stands in " + copy.articleId())
                            + " ("
                            + Words.id(copy.kind()) + "): " + Figures.decimal(100 * copy.containment(), 0)
                            + " % of the later one's shingles, "
                            + Figures.count(copy.sharedShingles()) + " shared");
        }
    }
}
