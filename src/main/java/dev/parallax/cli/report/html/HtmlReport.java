package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Coverages;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.EventTelling;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.MeasureWords;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Statements;
import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Event;
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
        section("tellings", "Events as each group tells them", () -> tellings(charted));
        section("statements", "Statements as each group words them", this::statements);
        TableSections rows = new TableSections(tables, labels, cast, events);
        section("omissions", "What a group does not mention", () -> rows.omissions(html));
        section("completeness", "How complete the collection is", () -> rows.completeness(html));
        section("losses", "What was lost, and why", () -> rows.losses(html));
        section("measures", "The measures", () -> new MeasureSection(tables, new MeasureWords(labels)).write(html));
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
        colours.groups().forEach(group -> html.text("span", Words.group(group), "class", "group " + colours.of(group))
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

    private void tellings(List<Event> charted) throws IOException {
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
        charted.stream()
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
