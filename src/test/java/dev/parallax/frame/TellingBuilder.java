package dev.parallax.frame;

import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.Claim;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Mention;
import dev.parallax.model.Modality;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes covered articles for tests: annotations are given by their words, which have to stand in the text. */
public final class TellingBuilder {
    private static final String PERSONS = "persons";

    private final String title;
    private final String text;
    private final String language;
    private String outlet = "outlet";
    private @Nullable Instant published;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<VoiceSpan> voices = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    public TellingBuilder(String language, String title, String text) {
        this.language = language;
        this.title = title;
        this.text = text;
    }

    public TellingBuilder published(String instant) {
        published = Instant.parse(instant);
        return this;
    }

    public TellingBuilder outlet(String id) {
        outlet = id;
        return this;
    }

    public TellingBuilder mention(
            Part part, String words, int nth, ConceptKind kind, String concept, @Nullable String variant) {
        Span span = span(part, words, nth);
        mentions.add(new Mention(
                "a",
                part,
                mentions.size(),
                span.begin(),
                span.end(),
                words,
                kind,
                concept,
                variant,
                Annotator.CATALOG));
        return this;
    }

    /** A mention in the text by its code points. */
    public TellingBuilder mention(int begin, int end, ConceptKind kind, String concept) {
        String words = CodePoints.of(text).surface(new Span(begin, end));
        mentions.add(new Mention(
                "a", Part.TEXT, mentions.size(), begin, end, words, kind, concept, null, Annotator.CATALOG));
        return this;
    }

    public TellingBuilder quote(
            String words,
            QuoteForm form,
            @Nullable String cue,
            Stance stance,
            @Nullable String speaker,
            @Nullable String concept,
            @Nullable SpeakerKind kind) {
        Span span = span(Part.TEXT, words, 0);
        Span cueSpan = cue == null ? null : span(Part.TEXT, cue, 0);
        quotes.add(new Quote(
                "a",
                Part.TEXT,
                quotes.size(),
                span.begin(),
                span.end(),
                form,
                cue,
                cueSpan == null ? null : cueSpan.begin(),
                cueSpan == null ? null : cueSpan.end(),
                stance,
                speaker,
                concept,
                kind));
        return this;
    }

    public TellingBuilder voice(String words, Voice voice, @Nullable Integer quoteNo) {
        Span span = span(Part.TEXT, words, 0);
        voices.add(new VoiceSpan("a", Part.TEXT, voices.size(), span.begin(), span.end(), voice, quoteNo, null));
        return this;
    }

    public TellingBuilder claim(String words, Quantity quantity, double value, Voice voice) {
        return claim(words, quantity, value, null, PERSONS, null, voice);
    }

    /** An amount in a unit. */
    public TellingBuilder amount(String words, Quantity quantity, double value, String unit) {
        return claim(words, quantity, value, null, unit, null, Voice.OUTLET);
    }

    /** A claim of a part of the whole, or of a range. */
    public TellingBuilder claim(String words, double value, @Nullable Double high, @Nullable String scope) {
        return claim(words, Quantity.KILLED, value, high, PERSONS, scope, Voice.OUTLET);
    }

    private TellingBuilder claim(
            String words,
            Quantity quantity,
            double value,
            @Nullable Double high,
            String unit,
            @Nullable String scope,
            Voice voice) {
        Span span = span(Part.TEXT, words, 0);
        claims.add(new Claim(
                "a",
                Part.TEXT,
                claims.size(),
                span.begin(),
                span.end(),
                quantity,
                value,
                high,
                unit,
                scope,
                Modality.STATED,
                voice,
                null,
                null));
        return this;
    }

    public TellingBuilder covers(String event, CoverageStatus status) {
        coverage.add(new Coverage(event, "a", 0.9, status, 1, "test/1"));
        return this;
    }

    /** Sentences end behind a full stop and at the end of a paragraph; the title is one. */
    public TellingBuilder sentences() {
        sentences.add(
                new Sentence("a", Part.TITLE, 0, 0, 0, CodePoints.of(title).length()));
        int begin = 0;
        int paragraph = 0;
        int number = 0;
        int[] points = text.codePoints().toArray();
        for (int at = 0; at <= points.length; at++) {
            boolean end = at == points.length || points[at] == '\n';
            if (end || (points[at] == ' ' && at > 0 && points[at - 1] == '.')) {
                sentences.add(new Sentence("a", Part.TEXT, number++, paragraph, begin, at));
                begin = at + 1;
                paragraph += end ? 1 : 0;
            }
        }
        return this;
    }

    public CoveredArticle build() {
        Article article = ArticleBuilder.of(language, title, text)
                .id("a")
                .at(outlet, "https://outlet.example/1")
                .published(published, 0)
                .build();
        Annotations annotations = new Annotations("a", sentences, mentions, quotes, voices, claims, List.of());
        return new CoveredArticle(
                new AnnotatedArticle(article, List.of(), annotations),
                new DeepAnnotations("a", List.of(), List.of()),
                coverage);
    }

    private Span span(Part part, String words, int nth) {
        String string = part == Part.TITLE ? title : text;
        int index = -1;
        for (int count = 0; count <= nth; count++) {
            index = string.indexOf(words, index + 1);
            if (index < 0) {
                throw new IllegalArgumentException("not in the " + part + ": " + words);
            }
        }
        return CodePoints.of(string).span(index, index + words.length());
    }
}
