package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.DisplayWidth;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.QuoteWords;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Statements;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints who speaks in an article: its quotes, and the stretches that are not in the outlet's own voice. */
final class Speech {
    /** Columns of a quote; what is longer is cut. */
    private static final int LONGEST = 360;

    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Passages passages;

    Speech(ReleaseTables tables, ConceptLabels labels, Passages passages) {
        this.tables = tables;
        this.labels = labels;
        this.passages = passages;
    }

    void print(String articleId, Lines lines) throws IOException {
        List<Quote> quotes =
                tables.where("quotes", Quote.class, row -> row.articleId().equals(articleId));
        List<VoiceSpan> voices =
                tables.where("voices", VoiceSpan.class, row -> row.articleId().equals(articleId));
        List<Statement> statements = quotes.isEmpty()
                ? List.of()
                : Statements.of(tables).stream()
                        .filter(statement -> statement.wordings().stream()
                                .anyMatch(wording -> wording.row().articleId().equals(articleId)))
                        .toList();
        lines.heading("Quotes");
        if (quotes.isEmpty()) {
            lines.text(1, "none found");
        }
        for (Quote quote : quotes) {
            lines.item(1, place(quote.part(), quote.quoteNo()) + QuoteWords.manner(quote, labels::id));
            lines.text(2, words(quote.part(), quote.span()));
            statements.forEach(statement -> told(quote, statement, lines));
        }
        voices(voices, lines);
    }

    private static void told(Quote quote, Statement statement, Lines lines) {
        boolean here = statement.wordings().stream()
                .map(Statements.Wording::row)
                .anyMatch(row -> row.articleId().equals(quote.articleId())
                        && row.part() == quote.part()
                        && row.quoteNo() == quote.quoteNo());
        if (here && statement.wordings().size() > 1) {
            lines.item(
                    2,
                    "one of " + Figures.count(statement.wordings().size(), "wording") + " of statement "
                            + statement.utteranceId() + ", in " + String.join(", ", statement.languages())
                            + ", of the groups " + String.join(", ", statement.groups()));
        }
    }

    private void voices(List<VoiceSpan> voices, Lines lines) {
        lines.heading("Voices (what no stretch covers is the outlet's own)");
        if (voices.isEmpty()) {
            lines.text(1, "all of it is in the outlet's own voice");
            return;
        }
        Map<Voice, List<VoiceSpan>> byVoice =
                new TreeMap<>(voices.stream().collect(Collectors.groupingBy(VoiceSpan::voice)));
        byVoice.forEach((voice, spans) -> {
            long characters = spans.stream()
                    .mapToLong(span -> span.endChar() - span.beginChar())
                    .sum();
            lines.item(
                    1,
                    Words.voice(voice) + ": " + Figures.count(spans.size(), "stretch") + ", "
                            + Figures.count(characters, "character"));
            for (VoiceSpan span : spans) {
                if (span.quoteNo() == null) {
                    lines.item(
                            2,
                            (span.cue() == null ? "" : "by \"" + span.cue() + "\": ")
                                    + words(span.part(), span.span()));
                }
            }
        });
    }

    private String words(Part part, Span span) {
        return DisplayWidth.shortened(passages.wordsOrPlace(part, span), LONGEST);
    }

    private static String place(Part part, int number) {
        return (part == Part.TITLE ? "title " : "") + number + ": ";
    }
}
