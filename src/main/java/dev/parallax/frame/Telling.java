package dev.parallax.frame;

import dev.parallax.model.Article;
import dev.parallax.model.Claim;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An article as it tells one event: what a measure may read. The scope is the whole article, see the package.
 */
public final class Telling {
    /** The event that stands for "not about one event, or overall". */
    public static final String OVERALL = "-";

    private final CoveredArticle covered;
    private final String eventId;
    private final Voices voices;
    private final CodePoints title;
    private final CodePoints text;
    /** What measures made of the article, shared by its events; a telling is used by one thread. */
    private final Map<Object, Object> made;

    private Telling(
            CoveredArticle covered,
            String eventId,
            Voices voices,
            CodePoints title,
            CodePoints text,
            Map<Object, Object> made) {
        this.covered = covered;
        this.eventId = eventId;
        this.voices = voices;
        this.title = title;
        this.text = text;
        this.made = made;
    }

    /** The article as a whole. */
    public static Telling overall(CoveredArticle covered) {
        Article article = covered.annotated().article();
        return new Telling(
                covered,
                OVERALL,
                Voices.of(covered.annotated().annotations()),
                CodePoints.of(article.title()),
                CodePoints.of(article.text()),
                new IdentityHashMap<>());
    }

    /** The same article as it tells an event. */
    public Telling of(String event) {
        return new Telling(covered, event, voices, title, text, made);
    }

    /**
     * What is made of an article once and then shared, whatever the event.
     *
     * @param maker who makes it; the same object is given what it made before
     */
    @SuppressWarnings("unchecked") // each maker makes one type
    public <T> T once(Object maker, Supplier<T> make) {
        return (T) made.computeIfAbsent(maker, key -> make.get());
    }

    /** The event, or {@link #OVERALL}. */
    public String eventId() {
        return eventId;
    }

    /** The article. */
    public Article article() {
        return covered.annotated().article();
    }

    /** Mentions of concepts of the catalog, in text order. */
    public List<Mention> mentions() {
        return covered.annotated().annotations().mentions();
    }

    /** Sentences, in text order. */
    public List<Sentence> sentences() {
        return covered.annotated().annotations().sentences();
    }

    /** What the deep pass found; empty lists where the language has none. */
    public DeepAnnotations deep() {
        return covered.deep();
    }

    /** Whether the article is a member of the event's coverage. */
    public boolean covers(String event) {
        return covered.coverage().stream()
                .anyMatch(row ->
                        row.status() == CoverageStatus.MEMBER && row.eventId().equals(event));
    }

    /** The article's membership in this telling's event; empty for {@link #OVERALL}. */
    public Optional<Coverage> coverage() {
        return covered.coverage().stream()
                .filter(row ->
                        row.status() == CoverageStatus.MEMBER && row.eventId().equals(eventId))
                .findFirst();
    }

    /** Quotes, in text order. */
    public List<Quote> quotes() {
        return covered.annotated().annotations().quotes();
    }

    /** Claims, in text order. */
    public List<Claim> claims() {
        return covered.annotated().annotations().claims();
    }

    /** Who speaks where. */
    public Voices voices() {
        return voices;
    }

    /** Length of a part in code points. */
    public int length(Part part) {
        return points(part).length();
    }

    /** Title or text. */
    public String string(Part part) {
        return part == Part.TITLE ? article().title() : article().text();
    }

    /** The words of a span as evidence, held by whoever speaks them. */
    public Evidence evidence(Part part, Span span, @Nullable String conceptId, @Nullable String lexiconEntry) {
        return new Evidence(
                part, span, conceptId, lexiconEntry, voices.holder(part, span).orElse(null));
    }

    /** The sentence that a span lies in; the whole part where none holds all of it. */
    public Span sentence(Part part, Span span) {
        return sentences().stream()
                .filter(one -> one.part() == part && one.span().contains(span))
                .findFirst()
                .map(Sentence::span)
                .orElseGet(() -> new Span(0, length(part)));
    }

    /** The words of a span. */
    public String surface(Part part, Span span) {
        return points(part).surface(span);
    }

    /** Indexes of a part. */
    public CodePoints points(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
