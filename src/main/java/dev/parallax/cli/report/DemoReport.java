package dev.parallax.cli.report;

import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Measure;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** What a release holds, on two screens: printed when the demo ends, and good for any release. */
public final class DemoReport {
    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Cast cast;
    private final Coverages coverages;

    private DemoReport(ReleaseTables tables, ConceptLabels labels) throws IOException {
        this.tables = tables;
        this.labels = labels;
        this.cast = Cast.of(tables);
        this.coverages = Coverages.of(tables);
    }

    /**
     * Prints the report of a release.
     *
     * @throws IllegalArgumentException where the folder is no release
     */
    public static void print(Configuration hadoop, Path release, PrintWriter out) throws IOException {
        lines(ReleaseTables.open(hadoop, release), ConceptLabels.bundled())
                .list()
                .forEach(out::println);
    }

    /** The lines of the report. */
    static Lines lines(ReleaseTables tables, ConceptLabels labels) throws IOException {
        DemoReport report = new DemoReport(tables, labels);
        Lines lines = new Lines();
        report.coverage(lines);
        Optional<Event> event = report.tellings(lines);
        report.contrasts(lines);
        lines.heading("WHAT WAS LOST, AND WHY");
        Losses.of(tables).print(lines);
        report.next(event, lines);
        return lines;
    }

    private void coverage(Lines lines) throws IOException {
        SortedSet<String> members = new TreeSet<>();
        SortedSet<String> linked = new TreeSet<>();
        for (Event event : declared()) {
            coverages.of(event.eventId()).forEach(told -> {
                linked.add(told.article().articleId());
                if (told.isMember()) {
                    members.add(told.article().articleId());
                }
            });
        }
        GroupMatrix matrix = new GroupMatrix(GroupMatrix.Form.OF);
        tables.each(
                "articles",
                ArticleHead.class,
                head -> matrix.add(head.group(), head.language(), members.contains(head.articleId()), true));
        lines.heading("WHO TELLS: articles that tell an event, of all articles, by group and language");
        lines.table(1, matrix.table());
        long doubtful = linked.size() - members.size();
        if (doubtful > 0) {
            lines.text(
                    1,
                    "Beside them, left out of every count because the link is in doubt (abstained): "
                            + Figures.count(doubtful, "article") + ".");
        }
    }

    /** What is measured unless the recipe asks for discovered events too. */
    private List<Event> declared() throws IOException {
        return tables.where("events", Event.class, event -> event.origin() == EventOrigin.DECLARED);
    }

    /** The event with the most groups; of those the one whose widest statement has most, then the one with most articles. */
    private Optional<Event> tellings(Lines lines) throws IOException {
        List<Statement> statements = Statements.of(tables);
        Comparator<Event> byGroups =
                Comparator.comparingInt(event -> groups(event).size());
        Optional<Event> chosen = declared().stream()
                .filter(event -> !coverages.members(event.eventId()).isEmpty())
                .max(byGroups.thenComparingInt(event -> width(widest(event, statements)))
                        .thenComparingInt(
                                event -> coverages.members(event.eventId()).size())
                        .thenComparing(Comparator.comparing(Event::eventId).reversed()));
        lines.heading("ONE EVENT, AS EACH GROUP TELLS IT");
        if (chosen.isEmpty()) {
            lines.text(1, "No article tells one of the declared events.");
            return chosen;
        }
        Event event = chosen.get();
        lines.text(0, event.eventId() + ": " + event.label());
        new EventTelling(tables, cast).print(coverages.members(event.eventId()), lines);
        lines.heading("ONE STATEMENT, AS EACH GROUP WORDS IT");
        Optional<Statement> statement = widest(event, statements).or(() -> StatementTelling.widest(statements));
        if (statement.isPresent()) {
            new StatementTelling(tables, cast, labels).print(statement.get(), lines);
        } else {
            lines.text(1, "No statement was found in the words of two groups.");
        }
        return chosen;
    }

    private SortedSet<String> groups(Event event) {
        SortedSet<String> groups = new TreeSet<>();
        coverages.members(event.eventId()).stream()
                .map(Told::article)
                .filter(ArticleHead::isGrouped)
                .forEach(article -> groups.add(article.group()));
        return groups;
    }

    private Optional<Statement> widest(Event event, List<Statement> statements) {
        SortedSet<String> members = new TreeSet<>();
        coverages
                .members(event.eventId())
                .forEach(told -> members.add(told.article().articleId()));
        return StatementTelling.widest(statements.stream()
                .map(statement -> new Statement(
                        statement.utteranceId(),
                        statement.speaker(),
                        statement.saidOn(),
                        statement.wordings().stream()
                                .filter(wording ->
                                        members.contains(wording.row().articleId()))
                                .toList()))
                .toList());
    }

    private static int width(Optional<Statement> statement) {
        return statement.map(found -> found.groups().size()).orElse(0);
    }

    private void contrasts(Lines lines) throws IOException {
        List<Contrast> all = tables.all("contrasts", Contrast.class);
        List<Contrast> sharpest = SharpContrasts.of(all);
        lines.heading("THE SHARPEST CONTRASTS BETWEEN GROUPS");
        if (sharpest.isEmpty()) {
            lines.text(1, ContrastWords.none(all));
            return;
        }
        ContrastEvidence evidence = ContrastEvidence.of(tables, sharpest, coverages.heads(), cast);
        ContrastWords words = new ContrastWords(labels, tables.all("measures", Measure.class));
        for (int i = 0; i < sharpest.size(); i++) {
            words.print(i, sharpest.get(i), evidence, lines);
        }
    }

    private void next(Optional<Event> event, Lines lines) {
        String folder = tables.folder();
        String typed = folder.contains(" ") ? "'" + folder + "'" : folder;
        lines.heading("WHERE THE CORPUS LIES");
        lines.verbatim(1, folder);
        lines.heading("WHAT TO TYPE NEXT");
        event.ifPresent(told -> {
            lines.verbatim(1, "parallax explain " + told.eventId() + " --release " + typed);
            coverages.members(told.eventId()).stream()
                    .findFirst()
                    .ifPresent(first -> lines.verbatim(
                            1, "parallax explain " + first.article().articleId() + " --release " + typed));
        });
        lines.verbatim(1, "cd " + typed);
        lines.verbatim(1, "python -c \"import load_release; print(load_release.load('.')['articles'])\"");
        lines.verbatim(1, "duckdb < queries/naming_choice_by_group.sql");
    }
}
