package dev.parallax.cli.catalog;

import dev.parallax.catalog.Outlets;
import dev.parallax.cli.report.DisplayWidth;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program reads in a saved page, by the very stage that reads an archive.
 *
 * @param saved where the page is from
 */
public record PageTrial(SavedPage saved) {
    private static final int LABEL = 12;
    private static final int LONGEST = 400;

    /** Prints the article in these bytes, or why there is none. */
    public void print(Outlets outlets, byte[] bytes, Lines lines) {
        AddressTrial.print(outlets, saved.url(), lines);
        Outcome<ExtractedArticle> outcome = SavedPage.reading(outlets).open().apply(saved.page(outlets, bytes));
        lines.heading("Page " + saved.file() + ", " + Figures.count(bytes.length, "byte") + ", as fetched on "
                + Figures.minute(saved.capturedAt()) + " UTC");
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
