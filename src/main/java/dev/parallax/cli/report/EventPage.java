package dev.parallax.cli.report;

import dev.parallax.catalog.NearestWord;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.Measure;
import dev.parallax.model.Omission;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One event of a release as each group tells it, on a page of the terminal: tellings, a statement, contrasts, omissions. */
public final class EventPage {
    private static final int CONTRASTS = 6;
    private static final int OF_A_MEASURE = 3;
    private static final int OMISSIONS = 8;

    private EventPage() {}

    /**
     * The lines of the page.
     *
     * @throws IllegalArgumentException where the release has no such event, naming the nearest
     */
    public static Lines lines(ReleaseTables tables, ConceptLabels labels, String eventId) throws IOException {
        List<Event> events = tables.all("events", Event.class);
        Event event = events.stream()
                .filter(one -> one.eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NearestWord.unknown(
                        "event", eventId, events.stream().map(Event::eventId).toList())));
        Cast cast = Cast.of(tables);
        Coverages coverages = Coverages.of(tables);
        List<Told> members = coverages.members(eventId);
        Lines lines = new Lines();
        lines.heading(event.label());
        if (!event.description().isBlank()) {
            lines.text(0, event.description());
        }
        if (members.isEmpty()) {
            lines.text(0, "No article of the release tells it.");
            return lines;
        }
        new EventTelling(tables, cast).print(members, lines);
        SortedSet<String> articles = new TreeSet<>();
        members.forEach(told -> articles.add(told.article().articleId()));
        lines.heading("A STATEMENT, AS EACH GROUP WORDS IT");
        Optional<Statement> statement = StatementTelling.widest(Statements.of(tables).stream()
                .map(one -> new Statement(
                        one.utteranceId(),
                        one.speaker(),
                        one.saidOn(),
                        one.wordings().stream()
                                .filter(wording ->
                                        articles.contains(wording.row().articleId()))
                                .toList()))
                .toList());
        if (statement.isPresent()) {
            new StatementTelling(tables, cast, labels).print(statement.get(), lines);
        } else {
            lines.text(1, "None that two groups report.");
        }
        contrasts(tables, labels, eventId, cast, coverages, lines);
        omissions(tables, labels, eventId, lines);
        return lines;
    }

    private static void contrasts(
            ReleaseTables tables, ConceptLabels labels, String eventId, Cast cast, Coverages coverages, Lines lines)
            throws IOException {
        List<Contrast> all =
                tables.where("contrasts", Contrast.class, row -> row.eventId().equals(eventId));
        List<Contrast> shown = SharpContrasts.of(all, CONTRASTS, OF_A_MEASURE);
        lines.heading("WHAT DIFFERS BETWEEN GROUPS");
        if (shown.isEmpty()) {
            lines.text(1, ContrastWords.none(all));
            return;
        }
        ContrastEvidence evidence = ContrastEvidence.of(tables, shown, coverages.heads(), cast);
        ContrastWords words = new ContrastWords(labels, tables.all("measures", Measure.class));
        for (int i = 0; i < shown.size(); i++) {
            words.print(i, shown.get(i), evidence, lines);
        }
    }

    private static void omissions(ReleaseTables tables, ConceptLabels labels, String eventId, Lines lines)
            throws IOException {
        lines.heading("NOT FOUND IN THE COLLECTED COVERAGE");
        TextTable table = TextTable.of("group", "concept", "owners who do", "share", "others", "standing");
        tables
                .where(
                        "omissions",
                        Omission.class,
                        row -> row.eventId().equals(eventId) && row.share() < row.othersShare())
                .stream()
                .sorted(Comparator.comparing((Omission row) -> row.pAdjusted() == null ? 2 : row.pAdjusted())
                        .thenComparing(row -> row.share() - row.othersShare())
                        .thenComparing(Omission::conceptId)
                        .thenComparing(Omission::group))
                .limit(OMISSIONS)
                .forEach(row -> table.row(
                        row.group(),
                        labels.label(row.conceptId()),
                        row.ownersNaming() + " of " + row.n(),
                        Figures.decimal(row.share(), 2),
                        Figures.decimal(row.othersShare(), 2),
                        row.pAdjusted() == null ? "described" : "adjusted p " + Figures.decimal(row.pAdjusted(), 3)));
        if (table.isEmpty()) {
            lines.text(1, "Nothing that others mention more.");
        } else {
            lines.table(1, table);
        }
    }
}
