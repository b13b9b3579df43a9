package dev.parallax.cli.catalog;

import dev.parallax.catalog.Outlets;
import dev.parallax.cli.report.DisplayWidth;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Words;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.OutletRules;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the program reads in a saved page, by the very stage that reads an archive.
 *
 * @param file its name, for the reader
 * @param url address that it was fetched from
 * @param capturedAt when it was fetched: no article is published later
 * @param charset charset that the HTTP header declared; NULL where none
 */
public record PageTrial(
        String file,
        String url,
        Instant capturedAt,
        @Nullable String charset) {
    private static final int LABEL = 12;
    private static final int LONGEST = 400;

    /** Prints the article in these bytes, or why there is none. */
    public void print(Outlets outlets, byte[] bytes, Lines lines) {
        AddressTrial.print(outlets, url, lines);
        String outlet = outlets.byUrl(url)
                .map(hosted -> hosted.entry().outlet().outletId())
                .orElse("-");
        ExtractStage stage = new ExtractStage(
                OutletRules.of(outlets), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults());
        Outcome<ExtractedArticle> outcome = stage.open().apply(new Page(capture(outlet, bytes), bytes));
        lines.heading("Page " + file + ", " + Figures.count(bytes.length, "byte") + ", as fetched on "
                + Figures.minute(capturedAt) + " UTC");
        if (outcome instanceof Outcome.Kept<ExtractedArticle> kept) {
            kept.values().forEach(extracted -> article(extracted, lines));
        } else if (outcome instanceof Outcome.Rejected<ExtractedArticle> lost) {
            lines.labelled(
                    1,
                    LABEL,
                    "rejected",
                    lost.reason().id() + ", " + Words.rejected(lost.reason().id()));
            if (!lost.detail().isEmpty()) {
                lines.labelled(1, LABEL, "found", lost.detail());
            }
        }
    }

    private Capture capture(String outlet, byte[] bytes) {
        String sha256 = Ids.bytesSha256(bytes);
        return new Capture(
                Ids.capture(url, capturedAt, sha256),
                url,
                outlet,
                capturedAt,
                200,
                "text/html",
                charset,
                charset == null ? CharsetSource.NONE : CharsetSource.HEADER,
                sha256,
                bytes.length,
                file,
                0,
                bytes.length);
    }

    private static void article(ExtractedArticle extracted, Lines lines) {
        Article article = extracted.article();
        List<String> paragraphs = article.text().lines().toList();
        labelled(lines, "title", article.title());
        labelled(lines, "published", published(article));
        labelled(
                lines,
                "",
                article.publishedSource() == null
                        ? null
                        : "read from " + article.publishedSource()
                                + (article.publishedRaw() == null
                                        ? ""
                                        : ", which says \"" + article.publishedRaw() + "\""));
        labelled(lines, "byline", article.byline() == null ? "none found" : article.byline());
        labelled(lines, "section", article.section());
        labelled(lines, "genre", Words.id(article.genre()));
        labelled(lines, "agency", article.wireAgency());
        labelled(
                lines,
                "language",
                article.language() + ", confidence " + Figures.decimal(article.languageConfidence(), 2) + ", script "
                        + article.script());
        labelled(lines, "canonical", extracted.canonicalUrl());
        labelled(
                lines,
                "text",
                Figures.count(article.wordCount(), "word") + " in " + Figures.count(paragraphs.size(), "paragraph")
                        + ", " + Figures.count(extracted.links().size(), "link") + ", found by " + article.extractor());
        if (!paragraphs.isEmpty()) {
            labelled(lines, "first", DisplayWidth.shortened(paragraphs.get(0), LONGEST));
        }
        if (paragraphs.size() > 1) {
            labelled(lines, "last", DisplayWidth.shortened(paragraphs.get(paragraphs.size() - 1), LONGEST));
        }
    }

    private static String published(Article article) {
        Instant at = article.publishedAt();
        if (at == null) {
            return "unknown";
        }
        Instant from = article.publishedNotBefore();
        Instant to = article.publishedNotAfter();
        return Figures.minute(at) + " UTC, " + Words.precision(article.publishedPrecision())
                + (from == null || to == null || from.equals(to)
                        ? ""
                        : ": not before " + Figures.minute(from) + ", not after " + Figures.minute(to));
    }

    private static void labelled(Lines lines, String label, @Nullable String words) {
        if (words != null) {
            lines.labelled(1, LABEL, label, words);
        }
    }
}
