package dev.parallax.cli.report;

import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Statements.Wording;
import dev.parallax.model.Article;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Quote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints one statement as each group words it: a wording a group, in as many languages as there are. */
public final class StatementTelling {
    /** Columns of a quote; what is longer is cut. */
    private static final int LONGEST = 360;

    private static final int LABEL = 14;

    private final ReleaseTables tables;
    private final Cast cast;
    private final ConceptLabels labels;

    /** A printer for a release. */
    public StatementTelling(ReleaseTables tables, Cast cast, ConceptLabels labels) {
        this.tables = tables;
        this.cast = cast;
        this.labels = labels;
    }

    /** The statement that most groups report; of those the one in most languages, with most wordings, first by id. Empty where none is reported by two groups. */
    public static Optional<Statement> widest(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.groups().size() > 1)
                .max(Comparator.comparingInt(
                                (Statement statement) -> statement.groups().size())
                        .thenComparingInt(statement -> statement.languages().size())
                        .thenComparingInt(statement -> statement.wordings().size())
                        .thenComparing(
                                Comparator.comparing(Statement::utteranceId).reversed()));
    }

    /** Prints it. */
    public void print(Statement statement, Lines lines) throws IOException {
        List<Wording> chosen = oneOfEachGroup(statement);
        Map<String, Article> articles = new TreeMap<>();
        Map<String, Quote> quotes = new TreeMap<>();
        SortedSet<String> ids = new TreeSet<>();
        SortedSet<String> keys = new TreeSet<>();
        chosen.forEach(wording -> {
            ids.add(wording.row().articleId());
            keys.add(key(wording));
        });
        tables.where("articles", Article.class, article -> ids.contains(article.articleId()))
                .forEach(article -> articles.put(article.articleId(), article));
        tables.where("quotes", Quote.class, quote -> keys.contains(key(quote)))
                .forEach(quote -> quotes.put(key(quote), quote));
        String day = statement.saidOn() == null ? "" : ", " + statement.saidOn();
        lines.text(
                0,
                labels.label(statement.speaker()) + day + ": "
                        + Figures.count(statement.wordings().size(), "wording") + " in "
                        + String.join(", ", statement.languages())
                        + "; one of each group:");
        Map<String, Passages> passages = passages(articles);
        for (Wording wording : chosen) {
            Passages words = passages.get(wording.row().articleId());
            Quote quote = quotes.get(key(wording));
            if (words != null && quote != null) {
                telling(wording.article(), words, quote, lines);
            }
        }
    }

    /** A release without texts repeats the words of quotes where a measure stands on them. */
    private Map<String, Passages> passages(Map<String, Article> articles) throws IOException {
        Map<String, Passages> passages = new TreeMap<>();
        articles.forEach((id, article) -> passages.put(id, new Passages(article)));
        if (!passages.values().stream().allMatch(Passages::hasText)) {
            tables.each("frame_evidence", FrameEvidence.class, row -> {
                Passages words = passages.get(row.articleId());
                if (words != null) {
                    words.repeated(row.part(), row.beginChar(), row.endChar(), row.surface());
                }
            });
        }
        return passages;
    }

    private void telling(ArticleHead article, Passages passages, Quote quote, Lines lines) {
        lines.labelled(
                1,
                LABEL,
                article.group(),
                cast.name(article.outletId()) + ", " + article.language() + ", "
                        + (article.publishedAt() == null ? "undated" : Figures.minute(article.publishedAt()) + " UTC"));
        String words = passages.wordsOrPlace(quote.part(), quote.span());
        lines.text(4, DisplayWidth.shortened(words, LONGEST));
        lines.item(4, QuoteWords.manner(quote, labels::id));
    }

    /** The wording of each group, in a language that no group before it has where there is one; of these the earliest. */
    public static List<Wording> oneOfEachGroup(Statement statement) {
        SortedSet<String> spoken = new TreeSet<>();
        List<Wording> chosen = new ArrayList<>();
        for (String group : statement.groups()) {
            statement.wordings().stream()
                    .filter(wording -> wording.article().group().equals(group))
                    .min(Comparator.comparing((Wording wording) ->
                                    spoken.contains(wording.article().language()))
                            .thenComparing(wording -> wording.article().publishedAt(), ArticleHead.EARLIEST)
                            .thenComparing(wording -> wording.article().articleId()))
                    .ifPresent(wording -> {
                        spoken.add(wording.article().language());
                        chosen.add(wording);
                    });
        }
        return chosen;
    }

    private static String key(Wording wording) {
        return wording.row().articleId() + " " + wording.row().part() + " "
                + wording.row().quoteNo();
    }

    private static String key(Quote quote) {
        return quote.articleId() + " " + quote.part() + " " + quote.quoteNo();
    }
}
