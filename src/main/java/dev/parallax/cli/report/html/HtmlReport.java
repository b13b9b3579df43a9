package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Coverages;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.EventTelling;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Losses;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Statements;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Completeness;
import dev.parallax.model.Event;
import dev.parallax.model.ExpectedSource;
import dev.parallax.model.Measure;
import dev.parallax.model.Omission;
import dev.parallax.model.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The report of a release as one page. The same release gives the same bytes. */
public final class HtmlReport {
    private static final String STYLE = "report.css";
    /** Events told side by side, and events in the charts; what is beyond is said to be. */
    private static final int EVENTS_TOLD = 25;

    private static final int EVENTS_CHARTED = 60;
    private static final int STATEMENTS = 4;
    private static final int OMISSIONS = 15;

    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Cast cast;
    private final Coverages coverages;
    private final GroupColours colours;
    private final List<Event> events;
    private final Html html = new Html();

    private HtmlReport(ReleaseTables tables, ConceptLabels labels) throws IOException {
        this.tables = tables;
        this.labels = labels;
        this.cast = Cast.of(tables);
        this.coverages = Coverages.of(tables);
        TreeSet<String> groups = new TreeSet<>();
        coverages.heads().values().forEach(head -> groups.add(head.group()));
        this.colours = new GroupColours(groups);
        this.events = tables.all("events", Event.class).stream()
                .filter(event -> !coverages.members(event.eventId()).isEmpty())
                .sorted(Comparator.comparing((Event event) -> String.valueOf(event.startedOn()))
                        .thenComparing(Event::eventId))
                .toList();
    }

    /** The page. */
    public static String of(ReleaseTables tables, ConceptLabels labels) throws IOException {
        return new HtmlReport(tables, labels).page();
    }

    private String page() throws IOException {
        String css = style();
        html.open("html", "lang", "en").open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'sha256-" + sha256(css)
                                + "'; base-uri 'none'; form-action 'none'")
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "referrer", "content", "no-referrer").line();
        html.text("title", "Parallax report: " + name()).line();
        html.style(css).close().line().open("body").line();
        head();
        List<Event> charted = wide(EVENTS_CHARTED);
        section("differences", "What differs between groups", () -> new ContrastSection(
                        tables, coverages.heads(), cast, labels, colours, events)
                .write(html));
        section("time", "Events on a line of time", () -> {
            html.text(
                    "p",
                    "A dot is an article, its colour the group. The line runs from the first to the last of them.");
            rest(charted);
            new TimeLine(coverages, colours).write(html, charted);
        });
        section("coverage", "Who covers what", () -> new CoverageBars(coverages, colours).write(html, charted));
        section("tellings", "Events as each group tells them", this::tellings);
        section("statements", "Statements as each group words them", this::statements);
        section("omissions", "What a group does not mention", this::omissions);
        section("completeness", "How complete the collection is", this::completeness);
        section("losses", "What was lost, and why", this::losses);
        section("measures", "The measures", this::measures);
        html.close().line().close().line();
        return "<!DOCTYPE html>\n" + html;
    }

    private interface Part {
        void write() throws IOException;
    }

    private void section(String id, String title, Part part) throws IOException {
        html.open("section", "id", id).text("h2", title).line();
        part.write();
        html.close().line();
    }

    private String name() {
        String folder = tables.folder();
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private void head() throws IOException {
        long[] articles = new long[1];
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> languages = new TreeSet<>();
        tables.each("articles", ArticleHead.class, row -> {
            articles[0]++;
            outlets.add(row.outletId());
            languages.add(row.language());
        });
        html.open("header").text("h1", name()).line();
        html.text(
                "p",
                Figures.count(articles[0], "article") + " of " + Figures.count(outlets.size(), "outlet") + " in "
                        + String.join(
                                ", ", languages.stream().map(Languages::name).toList()) + "; "
                        + Figures.count(events.size(), "event") + " told by "
                        + Figures.count(members(), "article")
                        + ". This page shows how groups of outlets tell the same events, with the words that each number rests on.");
        html.open("p");
        html.text("Groups: ");
        colours.groups().forEach(group -> html.text("span", group, "class", "group " + colours.of(group))
                .text(" "));
        html.close();
        html.open("p").text("Voices in a text: unmarked is the outlet's own. ");
        for (Voice voice : Voice.values()) {
            if (voice != Voice.OUTLET) {
                html.text("span", Words.voice(voice), "class", "v " + MarkedText.css(voice))
                        .text(" ");
            }
        }
        html.text(" ").text("mark", "words that a measure rests on").text(".").close();
        html.open("nav");
        for (String[] link : new String[][] {
            {"differences", "Differences"},
            {"time", "Time line"},
            {"coverage", "Coverage"},
            {"tellings", "Events"},
            {"statements", "Statements"},
            {"omissions", "Omissions"},
            {"completeness", "Completeness"},
            {"losses", "Losses"},
            {"measures", "Measures"}
        }) {
            html.text("a", link[1], "href", "#" + link[0]).text(" ");
        }
        html.close().close().line();
    }

    private long members() {
        TreeSet<String> members = new TreeSet<>();
        events.forEach(event -> coverages
                .members(event.eventId())
                .forEach(told -> members.add(told.article().articleId())));
        return members.size();
    }

    /** The events that most groups tell, then with most articles; in the order of time. */
    private List<Event> wide(int most) {
        List<Event> wide = new ArrayList<>(events);
        wide.sort(Comparator.comparing((Event event) -> -byGroup(event).keySet().stream()
                        .filter(group -> !GroupColours.isNone(group))
                        .count())
                .thenComparing(event -> -coverages.members(event.eventId()).size())
                .thenComparing(Event::eventId));
        List<Event> chosen = wide.subList(0, Math.min(most, wide.size()));
        return events.stream().filter(chosen::contains).toList();
    }

    private void rest(List<Event> shown) {
        if (shown.size() < events.size()) {
            html.text(
                    "p",
                    "Shown are the " + Figures.count(shown.size(), "event") + " that most groups tell; "
                            + Figures.count(events.size() - shown.size()) + " more are in the tables.",
                    "class",
                    "dim");
        }
    }

    private SortedMap<String, List<Told>> byGroup(Event event) {
        SortedMap<String, List<Told>> groups = new TreeMap<>();
        coverages.members(event.eventId()).forEach(told -> groups.computeIfAbsent(
                        told.article().group(), group -> new ArrayList<>())
                .add(told));
        return groups;
    }

    private void tellings() throws IOException {
        List<Event> told = wide(EVENTS_TOLD);
        rest(told);
        TreeSet<String> shown = new TreeSet<>();
        TreeSet<String> counted = new TreeSet<>();
        for (Event event : told) {
            byGroup(event).values().forEach(links -> {
                shown.add(EventTelling.mostCertain(links).articleId());
                links.forEach(link -> counted.add(link.article().articleId()));
            });
        }
        EventSection section = new EventSection(cast, colours, ArticleWords.of(tables, shown, counted));
        Event widest = wide(1).stream().findFirst().orElse(null);
        for (Event event : told) {
            section.write(html, event, byGroup(event), event.equals(widest));
        }
        // links of the charts lead to every charted event
        wide(EVENTS_CHARTED).stream()
                .filter(event -> !told.contains(event))
                .forEach(event -> html.text("p", event.label(), "id", "event-" + event.eventId(), "class", "dim"));
    }

    private void statements() throws IOException {
        List<Statement> wide = Statements.of(tables).stream()
                .filter(statement -> statement.groups().size() > 1)
                .sorted(Comparator.comparing(
                                (Statement statement) -> -statement.groups().size())
                        .thenComparing(statement -> -statement.languages().size())
                        .thenComparing(statement -> -statement.wordings().size())
                        .thenComparing(Statement::utteranceId))
                .limit(STATEMENTS)
                .toList();
        if (wide.isEmpty()) {
            html.text("p", "No statement was found in the words of two groups.");
        } else {
            new StatementSection(tables, cast, labels, colours).write(html, wide);
        }
    }

    private void omissions() throws IOException {
        Map<String, String> names = new TreeMap<>();
        events.forEach(event -> names.put(event.eventId(), event.label()));
        List<Omission> rows = tables.all("omissions", Omission.class).stream()
                .filter(row -> !GroupColours.isNone(row.group()) && row.share() < row.othersShare())
                .sorted(Comparator.comparing((Omission row) -> row.pAdjusted() == null ? 2 : row.pAdjusted())
                        .thenComparing(row -> row.share() - row.othersShare())
                        .thenComparing(Omission::eventId)
                        .thenComparing(Omission::conceptId)
                        .thenComparing(Omission::group))
                .limit(OMISSIONS)
                .toList();
        html.text(
                "p",
                "Not found in the collected coverage, which is not the same as never written. Shares are of owners that cover the event.");
        table(
                List.of("event", "not mentioned", "by", "share", "others", "owners", "standing"),
                rows.stream()
                        .map(row -> List.of(
                                names.getOrDefault(row.eventId(), row.eventId()),
                                labels.label(row.conceptId()),
                                row.group(),
                                Figures.decimal(row.share(), 2),
                                Figures.decimal(row.othersShare(), 2),
                                Figures.count(row.n()),
                                row.pAdjusted() == null
                                        ? "described"
                                        : "adjusted p " + Figures.decimal(row.pAdjusted(), 3)))
                        .toList());
    }

    private void completeness() throws IOException {
        SortedMap<String, long[]> outlets = new TreeMap<>(); // days, days known, expected, kept
        tables.each("completeness", Completeness.class, row -> {
            long[] sums = outlets.computeIfAbsent(row.outletId(), id -> new long[4]);
            Long expected = row.expected();
            sums[0]++;
            sums[3] += row.kept();
            if (expected != null && row.expectedSource() != ExpectedSource.UNKNOWN) {
                sums[1]++;
                sums[2] += expected;
            }
        });
        html.text(
                "p",
                "How many articles an outlet published is known where a site map, feed or gap-free numbering says so. Where it is not known, shares of attention and lags are left empty.");
        List<List<String>> rows = new ArrayList<>();
        outlets.forEach((id, sums) -> rows.add(List.of(
                cast.name(id),
                Figures.count(sums[3]),
                Figures.count(sums[0]),
                sums[1] == 0 ? "unknown" : Figures.count(sums[2]) + " on " + Figures.count(sums[1], "day"))));
        table(List.of("outlet", "articles kept", "days with captures", "articles expected"), rows);
    }

    private void losses() throws IOException {
        List<List<String>> rows = Losses.of(tables).rows();
        if (rows.isEmpty()) {
            html.text("p", "Nothing: every record was kept.");
        } else {
            table(List.of("stage", "records", "reason", "in words"), rows);
        }
    }

    private void measures() throws IOException {
        SortedMap<String, List<Measure>> byId = new TreeMap<>();
        tables.each("measures", Measure.class, row -> byId.computeIfAbsent(row.featureId(), id -> new ArrayList<>())
                .add(row));
        html.text(
                "p",
                "A measure is validated in a language once two readers of it have coded unseen articles and the measure meets them; else it is experimental, however plausible.");
        table(
                List.of("measure", "what it is", "languages and standing"),
                byId.entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey(),
                                entry.getValue().get(0).definition(),
                                String.join(
                                        ", ",
                                        entry.getValue().stream()
                                                .map(row -> row.language() + " " + Words.id(row.standing())
                                                        + (row.score() == null
                                                                ? ""
                                                                : " " + Figures.decimal(row.score(), 2)))
                                                .toList())))
                        .toList());
    }

    private void table(List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            html.text("p", "Nothing.");
            return;
        }
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        headings.forEach(heading -> html.text("th", heading));
        html.close().close().open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr");
            row.forEach(cell -> html.text("td", cell, "dir", "auto"));
            html.close().line();
        }
        html.close().close().close().line();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
