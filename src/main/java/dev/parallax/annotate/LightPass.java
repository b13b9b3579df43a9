package dev.parallax.annotate;

import dev.parallax.annotate.citation.CitationFinder;
import dev.parallax.annotate.claim.ClaimFinder;
import dev.parallax.annotate.mention.MentionFinder;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Analyser;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Outlets;
import dev.parallax.language.Language;
import dev.parallax.model.Annotations;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The finders of one language with its share of the catalog. Made once per JVM, safe for several threads. */
final class LightPass {
    private final Language language;
    private final MentionFinder mentions;
    private final SpeechFinder speech;
    private final ClaimFinder claims;
    private final CitationFinder citations;
    private final Outlets outlets;

    LightPass(Language language, Concepts concepts, Outlets outlets) {
        this.language = language;
        this.outlets = outlets;
        mentions = new MentionFinder(concepts, outlets, language);
        speech = new SpeechFinder(language);
        claims = new ClaimFinder(language);
        citations = new CitationFinder(outlets, language);
    }

    Language language() {
        return language;
    }

    Annotations annotate(ExtractedArticle extracted, Analyser analyser) {
        Article article = extracted.article();
        String id = article.articleId();
        List<Passage> passages = List.of(
                Passage.read(language, Part.TITLE, article.title(), analyser),
                Passage.read(language, Part.TEXT, article.text(), analyser));
        List<List<Named>> named = mentions.find(passages, home(article.outletId()));
        Set<String> own = outlets.byId(article.outletId())
                .<Set<String>>map(entry -> entry.namesIn(language.code()))
                .orElse(Set.of());
        SpeechFinder.Speech text =
                speech.find(id, passages.get(1), MentionFinder.outermost(named.get(1)), Set.of(), own);
        SpeechFinder.Speech title =
                speech.find(id, passages.get(0), MentionFinder.outermost(named.get(0)), text.surnames(), own);
        List<Sentence> sentenceRows = new ArrayList<>();
        List<Mention> mentionRows = new ArrayList<>();
        List<Quote> quoteRows = new ArrayList<>();
        List<VoiceSpan> voiceRows = new ArrayList<>();
        List<Claim> claimRows = new ArrayList<>();
        List<Citation> citationRows = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            for (Sentenced sentence : passage.sentences()) {
                Span span = passage.span(sentence.begin(), sentence.end());
                sentenceRows.add(new Sentence(
                        id, passage.part(), sentence.number(), sentence.paragraph(), span.begin(), span.end()));
            }
            mentions(id, passage, named.get(index), mentionRows);
            SpeechFinder.Speech said = index == 0 ? title : text;
            quoteRows.addAll(said.quotes());
            voiceRows.addAll(said.voices());
            claimRows.addAll(ClaimRows.of(id, passage, claims.find(passage), said));
            citationRows.addAll(
                    citations.find(id, article.outletId(), passages.get(0), passage, said, extracted.links()));
        }
        return new Annotations(id, sentenceRows, mentionRows, quoteRows, voiceRows, claimRows, citationRows);
    }

    /** Concept of the country of an outlet: its English name, as country concepts are called. */
    private String home(String outletId) {
        return outlets.byId(outletId)
                .map(entry -> entry.outlet().country())
                .map(code -> new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '_'))
                .orElse("");
    }

    private static void mentions(String id, Passage passage, List<Named> named, List<Mention> rows) {
        int number = 0;
        for (Named mention : named) {
            Span span = passage.span(mention.begin(), mention.endIndex());
            rows.add(new Mention(
                    id,
                    passage.part(),
                    number++,
                    span.begin(),
                    span.end(),
                    passage.words(mention.begin(), mention.endIndex()),
                    mention.kind(),
                    mention.conceptId(),
                    mention.variant(),
                    Annotator.CATALOG));
        }
    }
}
