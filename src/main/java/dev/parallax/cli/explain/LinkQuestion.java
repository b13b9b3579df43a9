package dev.parallax.cli.explain;

import dev.parallax.align.declared.EventJudge;
import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.Judgement;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventsReader;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.Event;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Why an article is linked with an event or not. For a declared event the scorer's rules are asked again, one by one, on what the release holds; a discovered event is compared with what
 * its members share.
 */
public final class LinkQuestion {
    private LinkQuestion() {}

    /**
     * The answer.
     *
     * @param files the catalog that declares the events
     * @param articleAsked id, beginning of an id, or address
     * @param eventAsked event of the release or of the catalog
     */
    public static Lines of(ReleaseTables tables, CatalogFiles files, String articleAsked, String eventAsked)
            throws IOException {
        Lookup.Found found = Lookup.find(tables, articleAsked);
        String articleId = found.articleId();
        if (articleId == null) {
            throw new IllegalArgumentException(
                    "no article of " + tables.folder() + " is called \"" + articleAsked + "\""
                            + found.nearest()
                                    .map(near -> "; did you mean \"" + near + "\"?")
                                    .orElse(""));
        }
        ConceptLabels labels = ConceptLabels.of(files);
        AnnotatedArticle article = ReleasedArticle.of(tables, articleId);
        List<DeclaredEvent> declared = EventsReader.read(files.part("events", "concepts"));
        boolean known =
                declared.stream().anyMatch(event -> event.event().eventId().equals(eventAsked));
        Lines lines = new Lines();
        lines.heading("Article " + articleId + " and event " + eventAsked);
        lines.text(1, article.article().title());
        Optional<Coverage> link = tables
                .where(
                        "coverage",
                        Coverage.class,
                        row -> row.articleId().equals(articleId)
                                && row.eventId().equals(eventAsked))
                .stream()
                .findFirst();
        lines.text(
                1,
                link.map(row -> "in the release: " + Words.id(row.status()) + ", score "
                                + Figures.decimal(row.score(), 4) + ", method " + row.method())
                        .orElse("in the release: not linked"));
        if (known) {
            declared(tables, files, declared, article, eventAsked, link, labels, lines);
        } else {
            Event event = tables.first(
                            "events", Event.class, row -> row.eventId().equals(eventAsked))
                    .orElseThrow(() -> new IllegalArgumentException("no event \"" + eventAsked
                            + "\", neither declared in the catalog nor in " + tables.folder()
                            + "; your own events need --catalog"));
            new ClusterQuestion(tables, labels, event).print(article, link.isPresent(), lines);
        }
        return lines;
    }

    private static void declared(
            ReleaseTables tables,
            CatalogFiles files,
            List<DeclaredEvent> declared,
            AnnotatedArticle article,
            String eventId,
            Optional<Coverage> link,
            ConceptLabels labels,
            Lines lines)
            throws IOException {
        TreeSet<String> released = new TreeSet<>();
        tables.each("events", Event.class, event -> released.add(event.eventId()));
        released.add(eventId);
        EventJudge judge = new EventJudge(
                eventId,
                declared.stream()
                        .filter(event -> released.contains(event.event().eventId()))
                        .toList(),
                ConceptsReader.read(files.part(ConceptsReader.FOLDER)).entries(),
                EventModel.bundled(),
                ReleasedArticle.frequencies(tables));
        Judgement judgement = judge.judge(article);
        lines.heading("The rules, asked again on what the release holds");
        if (article.article().text().isEmpty()) {
            lines.text(
                    1,
                    "The release carries no texts, so that free terms of the declaration are not seen here; the build saw them.");
        }
        if (judgement.decision().linked() != link.isPresent()) {
            lines.text(1, "This differs from the release: the build had the text, or another catalog.");
        }
        new JudgementLines(labels, EventModel.bundled()).print(judgement, lines);
        passages(judgement, article, lines);
    }

    private static void passages(Judgement judgement, AnnotatedArticle article, Lines lines) {
        Passages passages = new Passages(article.article());
        List<String> words = judgement.evidence().stream()
                .filter(row -> row.part() != null && row.beginChar() != null && row.endChar() != null)
                .map(row -> row.value() + ": "
                        + passages.context(
                                java.util.Objects.requireNonNull(row.part()),
                                new dev.parallax.model.Span(
                                        java.util.Objects.requireNonNull(row.beginChar()),
                                        java.util.Objects.requireNonNull(row.endChar()))))
                .toList();
        if (!words.isEmpty()) {
            lines.heading("The words");
            words.forEach(word -> lines.item(1, word));
        }
    }
}
