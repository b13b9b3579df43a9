package dev.parallax.cli.explain;

import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.DatePrecision;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints who published an article, when and how sure that is, and where the text comes from. */
final class Provenance {
    private static final int LABEL = 12;

    private final ReleaseTables tables;
    private final Cast cast;

    Provenance(ReleaseTables tables, Cast cast) {
        this.tables = tables;
        this.cast = cast;
    }

    void print(Article article, Lines lines) throws IOException {
        lines.heading("Article " + article.articleId());
        labelled(lines, "title", article.title());
        labelled(
                lines,
                "outlet",
                cast.name(article.outletId()) + " (" + article.outletId() + ")"
                        + (article.editionId() == null ? "" : ", edition " + article.editionId()) + ", owner "
                        + cast.owner(article.outletId())
                        + ", group " + (article.bloc() == null ? "unknown, since the day is" : article.bloc()));
        labelled(lines, "address", article.url());
        published(article, lines);
        labelled(lines, "byline", article.byline());
        labelled(lines, "section", article.section());
        labelled(
                lines,
                "genre",
                Words.id(article.genre())
                        + (article.wireAgency() == null ? "" : ", credited to the agency " + article.wireAgency())
                        + (article.paywalled() ? ", behind a paywall by what the page says" : ""));
        labelled(
                lines,
                "language",
                article.language() + ", confidence " + Figures.decimal(article.languageConfidence(), 2) + ", script "
                        + article.script());
        labelled(
                lines,
                "text",
                Figures.count(article.wordCount(), "word") + ", found by " + article.extractor()
                        + (article.text().isEmpty() ? "; not carried by this release" : "") + "; SHA-256 "
                        + article.textSha256());
        Optional<Capture> capture =
                tables.first("captures", Capture.class, row -> row.captureId().equals(article.captureId()));
        labelled(
                lines,
                "capture",
                capture.map(Provenance::capture).orElse(article.captureId() + ", which this release does not hold"));
    }

    private void published(Article article, Lines lines) {
        ZoneId zone = cast.zone(article.outletId());
        Instant at = article.publishedAt();
        Instant from = article.publishedNotBefore();
        Instant to = article.publishedNotAfter();
        String when;
        if (at == null) {
            when = "unknown";
        } else if (article.publishedPrecision() == DatePrecision.DAY) {
            when = Figures.minute(at, zone).substring(0, 10) + " in " + zone.getId() + ", "
                    + Words.precision(article.publishedPrecision());
        } else {
            when = Figures.minute(at) + " UTC, " + Words.precision(article.publishedPrecision()) + " ("
                    + Figures.minute(at, zone) + " in " + zone.getId() + ")";
        }
        labelled(lines, "published", when);
        String source = article.publishedSource();
        String raw = article.publishedRaw();
        if (raw != null || source != null) {
            Integer offset = article.publishedOffsetMinutes();
            labelled(
                    lines,
                    "",
                    "read from " + (source == null ? "the page" : source)
                            + (raw == null ? "" : ", which says \"" + raw + "\"")
                            + (offset == null ? ", without an offset from UTC" : ""));
        }
        if (from != null && to != null && !from.equals(to)) {
            labelled(lines, "", "not before " + Figures.minute(from) + ", not after " + Figures.minute(to) + " UTC");
        }
        if (article.modifiedAt() != null) {
            labelled(lines, "changed", Figures.minute(article.modifiedAt()) + " UTC, as the page says");
        }
    }

    private static String capture(Capture capture) {
        return capture.captureId() + ", " + Figures.minute(capture.capturedAt()) + " UTC, status "
                + capture.httpStatus() + ", "
                + capture.mediaType()
                + (capture.charset() == null
                        ? ", no charset declared by HTTP"
                        : ", charset " + capture.charset() + " by HTTP")
                + ", " + capture.warcFile() + " at " + Figures.count(capture.warcOffset(), "byte");
    }

    private static void labelled(Lines lines, String label, @Nullable String words) {
        if (words != null) {
            lines.labelled(1, LABEL, label, words);
        }
    }
}
