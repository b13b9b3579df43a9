package dev.parallax.cli.explain;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Coverages;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.GroupMatrix;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.StatementTelling;
import dev.parallax.cli.report.Statements;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.TextTable;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Attention;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that a release says of one event. */
final class EventExplanation {
    private static final int LABEL = 12;

    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Event event;
    private final Cast cast;
    private final List<Told> told;
    private final Map<String, String> groups = new TreeMap<>();
    private final Lines lines = new Lines();

    private EventExplanation(ReleaseTables tables, ConceptLabels labels, Event event) throws IOException {
        this.tables = tables;
        this.labels = labels;
        this.event = event;
        this.cast = Cast.of(tables);
        this.told = Coverages.of(tables).of(event.eventId());
        told.forEach(
                link -> groups.put(link.article().outletId(), link.article().group()));
    }

    static Lines of(ReleaseTables tables, ConceptLabels labels, Event event) throws IOException {
        return new EventExplanation(tables, labels, event).lines();
    }

    private Lines lines() throws IOException {
        List<Told> members = told.stream().filter(Told::isMember).toList();
        head();
        lines.heading("Who tells it: articles by group and language (abstained ones in brackets)");
        if (told.isEmpty()) {
            lines.text(1, "No article of this corpus tells it.");
            return lines;
        }
        GroupMatrix matrix = new GroupMatrix(GroupMatrix.Form.BESIDE);
        told.forEach(link ->
                matrix.add(link.article().group(), link.article().language(), link.isMember(), !link.isMember()));
        lines.table(1, matrix.table());
        if (event.origin() == EventOrigin.DISCOVERED) {
            new ClusterQuestion(tables, labels, event).print(lines);
        }
        firstReports();
        lines.heading("One statement, as each group words it");
        Optional<Statement> statement = StatementTelling.widest(statements(members));
        if (statement.isPresent()) {
            new StatementTelling(tables, cast, labels).print(statement.get(), lines);
        } else {
            lines.text(1, "No statement was found in the words of two groups.");
        }
        new ToldNumbers(tables, cast).print(members, lines);
        new NamingChoice(tables, labels).print(event.eventId(), members, lines);
        articles();
        return lines;
    }

    private void head() {
        lines.heading("Event " + event.eventId());
        labelled("label", event.label());
        labelled(
                "days",
                event.startedOn() == null
                        ? "unknown"
                        : event.startedOn() + (event.endedOn() == null ? "" : " to " + event.endedOn()));
        labelled("place", event.placeConceptId() == null ? null : labels.id(event.placeConceptId()));
        labelled("origin", Words.id(event.origin()));
        labelled("told", event.description());
        labelled("cause", event.cause() == null ? "none declared" : event.cause());
        labelled("", event.causeSource());
        if (event.cause() != null) {
            labelled("", "(as declared with that source; no measure presupposes it)");
        }
    }

    private void firstReports() throws IOException {
        List<Attention> rows =
                tables.where("attention", Attention.class, row -> row.eventId().equals(event.eventId()));
        lines.heading("First reports (UTC)");
        TextTable table = TextTable.of("from", "to", "lag, hours", "articles", "group", "outlet");
        rows.stream()
                .sorted(Comparator.comparing(Attention::firstAtLow, ArticleHead.EARLIEST)
                        .thenComparing(Attention::outletId))
                .forEach(row -> table.row(
                        Figures.minute(row.firstAtLow()),
                        Figures.minute(row.firstAtHigh()),
                        lag(row),
                        Figures.count(row.articles()),
                        groups.getOrDefault(row.outletId(), "-"),
                        cast.name(row.outletId())));
        if (table.isEmpty()) {
            lines.text(1, "not known");
        } else {
            lines.table(1, table);
        }
    }

    private static String lag(Attention row) {
        Double low = row.lagHoursLow();
        Double high = row.lagHoursHigh();
        return low == null || high == null ? "unknown" : Figures.decimal(low, 1) + " to " + Figures.decimal(high, 1);
    }

    private List<Statement> statements(List<Told> members) throws IOException {
        List<String> ids =
                members.stream().map(link -> link.article().articleId()).toList();
        return Statements.of(tables).stream()
                .map(statement -> new Statement(
                        statement.utteranceId(),
                        statement.speaker(),
                        statement.saidOn(),
                        statement.wordings().stream()
                                .filter(wording -> ids.contains(wording.row().articleId()))
                                .toList()))
                .toList();
    }

    private void articles() {
        lines.heading("Its articles");
        told.stream()
                .sorted(Comparator.comparing((Told link) -> !link.isMember())
                        .thenComparing(link -> -link.coverage().score())
                        .thenComparing(link -> link.article().articleId()))
                .forEach(link -> {
                    lines.item(
                            1,
                            link.article().articleId() + "  "
                                    + Figures.decimal(link.coverage().score(), 4) + "  "
                                    + (link.isMember() ? "" : "abstained  ")
                                    + cast.name(link.article().outletId()) + ", "
                                    + link.article().language() + ", "
                                    + Figures.minute(link.article().publishedAt()));
                    lines.text(3, link.article().title());
                });
    }

    private void labelled(String label, @Nullable String words) {
        if (words != null) {
            lines.labelled(1, LABEL, label, words);
        }
    }
}
