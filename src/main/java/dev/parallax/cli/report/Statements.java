package dev.parallax.cli.report;

import dev.parallax.model.Utterance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said, in all the wordings that a release holds of it. */
public final class Statements {
    /** A quote of the statement with its article. */
    public record Wording(Utterance row, ArticleHead article) {}

    /**
     * A statement.
     *
     * @param utteranceId its id
     * @param speaker concept of who said it
     * @param saidOn when, as far as publication tells
     * @param wordings by article, part and quote
     */
    public record Statement(
            String utteranceId, String speaker, @Nullable LocalDate saidOn, List<Wording> wordings) {
        public Statement {
            wordings = List.copyOf(wordings);
        }

        /** Groups that report it, without the unassigned. */
        public SortedSet<String> groups() {
            SortedSet<String> groups = new TreeSet<>();
            wordings.stream()
                    .map(Wording::article)
                    .filter(ArticleHead::isGrouped)
                    .forEach(article -> groups.add(article.group()));
            return groups;
        }

        /** Languages that it is reported in. */
        public SortedSet<String> languages() {
            SortedSet<String> languages = new TreeSet<>();
            wordings.forEach(wording -> languages.add(wording.article().language()));
            return languages;
        }
    }

    private Statements() {}

    /** The statements of a release by id. */
    public static List<Statement> of(ReleaseTables tables) throws IOException {
        Map<String, List<Utterance>> rows = new TreeMap<>();
        SortedSet<String> articles = new TreeSet<>();
        tables.each("utterances", Utterance.class, row -> {
            rows.computeIfAbsent(row.utteranceId(), id -> new ArrayList<>()).add(row);
            articles.add(row.articleId());
        });
        Map<String, ArticleHead> heads = new TreeMap<>();
        if (!articles.isEmpty()) {
            tables.each("articles", ArticleHead.class, head -> {
                if (articles.contains(head.articleId())) {
                    heads.put(head.articleId(), head);
                }
            });
        }
        List<Statement> statements = new ArrayList<>();
        rows.forEach((id, utterances) -> statements.add(statement(id, utterances, heads)));
        return statements;
    }

    private static Statement statement(String id, List<Utterance> rows, Map<String, ArticleHead> heads) {
        List<Wording> wordings = new ArrayList<>();
        for (Utterance row : rows) {
            ArticleHead head = heads.get(row.articleId());
            if (head != null) {
                wordings.add(new Wording(row, head));
            }
        }
        return new Statement(id, rows.get(0).speakerConceptId(), rows.get(0).saidOn(), wordings);
    }
}
