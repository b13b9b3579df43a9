package dev.parallax.cli.report.html;

import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.QuoteWords;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.StatementTelling;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Statements.Wording;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Article;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Quote;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statements as each group words them. */
final class StatementSection {
    private final ReleaseTables tables;
    private final Cast cast;
    private final ConceptLabels labels;
    private final GroupColours colours;

    StatementSection(ReleaseTables tables, Cast cast, ConceptLabels labels, GroupColours colours) {
        this.tables = tables;
        this.cast = cast;
        this.labels = labels;
        this.colours = colours;
    }

    void write(Html html, List<Statement> statements) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>();
        statements.forEach(
                statement -> StatementTelling.oneOfEachGroup(statement).forEach(wording -> {
                    ids.add(wording.row().articleId());
                    keys.add(key(wording));
                }));
        Map<String, Passages> passages = new TreeMap<>();
        tables.where("articles", Article.class, article -> ids.contains(article.articleId()))
                .forEach(article -> passages.put(article.articleId(), new Passages(article)));
        tables.each("frame_evidence", FrameEvidence.class, row -> {
            Passages words = passages.get(row.articleId());
            if (words != null && !words.hasText()) {
                words.repeated(row.part(), row.beginChar(), row.endChar(), row.surface());
            }
        });
        Map<String, Quote> quotes = new TreeMap<>();
        tables.where("quotes", Quote.class, quote -> keys.contains(key(quote)))
                .forEach(quote -> quotes.put(key(quote), quote));
        statements.forEach(statement -> statement(html, statement, passages, quotes));
    }

    private void statement(Html html, Statement statement, Map<String, Passages> passages, Map<String, Quote> quotes) {
        html.open("article", "class", "card");
        html.text(
                "h3",
                labels.label(statement.speaker()) + (statement.saidOn() == null ? "" : ", " + statement.saidOn()));
        html.text(
                "p",
                Figures.count(statement.wordings().size(), "wording") + " in "
                        + String.join(
                                ", ",
                                statement.languages().stream()
                                        .map(Languages::name)
                                        .toList()) + "; one of each group:",
                "class",
                "dim");
        html.open("div", "class", "tellings");
        for (Wording wording : StatementTelling.oneOfEachGroup(statement)) {
            Passages words = passages.get(wording.row().articleId());
            Quote quote = quotes.get(key(wording));
            if (words != null && quote != null) {
                String language = wording.article().language();
                html.open(
                        "section",
                        "class",
                        "telling " + colours.of(wording.article().group()));
                html.text("h4", Words.group(wording.article().group()));
                html.text(
                        "p",
                        cast.name(wording.article().outletId()) + " · " + Languages.name(language) + " · "
                                + Figures.minute(wording.article().publishedAt()) + " UTC",
                        "class",
                        "dim");
                html.open("p", "class", "excerpt", "lang", language, "dir", Languages.direction(language))
                        .open("span", "class", "v v-attributed-named")
                        .text(words.wordsOrPlace(quote.part(), quote.span()))
                        .close()
                        .close();
                html.text("p", QuoteWords.manner(quote, labels::label), "class", "dim");
                html.close();
            }
        }
        html.close().close().line();
    }

    private static String key(Wording wording) {
        return wording.row().articleId() + " " + wording.row().part() + " "
                + wording.row().quoteNo();
    }

    private static String key(Quote quote) {
        return quote.articleId() + " " + quote.part() + " " + quote.quoteNo();
    }
}
