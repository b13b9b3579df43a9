package dev.parallax.release;

import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import dev.parallax.model.Token;
import dev.parallax.model.Version;
import dev.parallax.model.VoiceSpan;
import dev.parallax.run.Recipe.ReleaseSettings;
import dev.parallax.run.Recipe.ReleasedText;
import org.jspecify.annotations.Nullable;

/**
 * An article and its rows as released: private persons under pseudonyms, the group of the day joined, and without text unless the recipe says so.
 *
 * <ul>
 *   <li>Offsets point into title and text as they are after pseudonymisation, whether or not the release carries the text.
 *   <li>{@code text_sha256} is that of the text as extracted, so that who fetches the page can tell whether it is the same.
 *   <li>Without text, surfaces and other repeated words are cut at the recipe's length and tokens lose their lemma: lemmas in order are the text again in all
 *       but endings. Part of speech, governor and relation stay.
 * </ul>
 */
public final class ReleasedArticle {
    private final ArticleRows rows;
    private final Pseudonyms pseudonyms;
    private final ReleasedWords words;
    private final boolean full;

    private ReleasedArticle(ArticleRows rows, Pseudonyms pseudonyms, ReleaseSettings settings) {
        this.rows = rows;
        this.pseudonyms = pseudonyms;
        this.full = settings.text() == ReleasedText.FULL;
        this.words = new ReleasedWords(rows, pseudonyms, full ? Integer.MAX_VALUE : settings.surfaceLength());
    }

    /**
     * The rows as released.
     *
     * @param rows rows of the corpus
     * @param pseudonyms {@link Pseudonyms#NONE} where the recipe asks for none
     * @param blocs default grouping
     * @param settings settings of the release
     */
    public static ArticleRows of(ArticleRows rows, Pseudonyms pseudonyms, Blocs blocs, ReleaseSettings settings) {
        return new ReleasedArticle(rows, pseudonyms, settings).released(blocs.of(rows.article()));
    }

    private ArticleRows released(@Nullable String bloc) {
        return new ArticleRows(
                article(bloc),
                rows.links().stream().map(this::link).toList(),
                rows.versions().stream().map(this::version).toList(),
                rows.sentences().stream().map(this::sentence).toList(),
                rows.tokens().stream().map(this::token).toList(),
                rows.mentions().stream().map(this::mention).toList(),
                rows.quotes().stream().map(this::quote).toList(),
                rows.voices().stream().map(this::voice).toList(),
                rows.claims().stream().map(this::claim).toList(),
                rows.citations().stream().map(this::citation).toList(),
                rows.alignmentEvidence().stream()
                        .map(evidence -> ReleasedEvidence.of(evidence, pseudonyms, words))
                        .toList(),
                rows.frameEvidence().stream().map(this::frameEvidence).toList(),
                rows.frameScores().stream().map(this::frameScore).toList());
    }

    private Article article(@Nullable String bloc) {
        Article old = rows.article();
        String byline = old.byline();
        return new Article(
                old.articleId(),
                old.captureId(),
                old.outletId(),
                old.editionId(),
                pseudonyms.address(old.url()),
                words.released(Part.TITLE),
                // Who signs an article is no private person; only names of private concepts are replaced.
                byline == null ? null : pseudonyms.words(byline),
                old.section(),
                old.genre(),
                full ? words.released(Part.TEXT) : "",
                old.textSha256(),
                old.language(),
                old.languageConfidence(),
                old.script(),
                old.publishedAt(),
                old.publishedOn(),
                old.publishedRaw(),
                old.publishedOffsetMinutes(),
                old.publishedPrecision(),
                old.publishedSource(),
                old.publishedNotBefore(),
                old.publishedNotAfter(),
                old.modifiedAt(),
                old.wireAgency(),
                old.paywalled(),
                old.wordCount(),
                old.extractor(),
                bloc);
    }

    private Link link(Link old) {
        Integer begin = old.beginChar();
        Integer end = old.endChar();
        String url = pseudonyms.address(old.url());
        if (begin == null || end == null) {
            return new Link(old.articleId(), old.linkNo(), url, begin, end, words.words(old.anchor()));
        }
        Span span = words.moved(Part.TEXT, begin, end);
        String anchor = words.surface(Part.TEXT, begin, end, old.anchor());
        return new Link(old.articleId(), old.linkNo(), url, span.begin(), span.end(), anchor);
    }

    private Version version(Version old) {
        return new Version(
                old.articleId(),
                old.versionNo(),
                old.captureId(),
                old.firstSeen(),
                old.lastSeen(),
                words.whole(old.title()),
                full ? words.whole(old.text()) : "",
                old.textSha256(),
                old.change());
    }

    private Sentence sentence(Sentence old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new Sentence(old.articleId(), old.part(), old.sentenceNo(), old.paragraphNo(), span.begin(), span.end());
    }

    private Token token(Token old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new Token(
                old.articleId(),
                old.part(),
                old.tokenNo(),
                span.begin(),
                span.end(),
                lemma(old, span),
                old.pos(),
                old.head(),
                old.relation());
    }

    private @Nullable String lemma(Token old, Span released) {
        if (!full || old.lemma() == null) {
            return null;
        }
        boolean replaced = words.edits(old.part()).touches(old.span());
        return replaced ? words.released(old.part(), released) : old.lemma();
    }

    private Mention mention(Mention old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new Mention(
                old.articleId(),
                old.part(),
                old.mentionNo(),
                span.begin(),
                span.end(),
                words.surface(old.part(), old.beginChar(), old.endChar(), old.surface()),
                old.kind(),
                conceptOrNull(old.conceptId()),
                old.variant(),
                old.annotator());
    }

    private Quote quote(Quote old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        Integer cueBegin = old.cueBeginChar();
        Integer cueEnd = old.cueEndChar();
        String cue = words.wordsOrNull(old.cue());
        if (cueBegin != null && cueEnd != null) {
            Span cueSpan = words.moved(old.part(), cueBegin, cueEnd);
            cue = old.cue() == null ? null : words.surface(old.part(), cueBegin, cueEnd, old.cue());
            cueBegin = cueSpan.begin();
            cueEnd = cueSpan.end();
        }
        return new Quote(
                old.articleId(),
                old.part(),
                old.quoteNo(),
                span.begin(),
                span.end(),
                old.form(),
                cue,
                cueBegin,
                cueEnd,
                old.cueStance(),
                words.speaker(old),
                conceptOrNull(old.speakerConceptId()),
                old.speakerKind());
    }

    private VoiceSpan voice(VoiceSpan old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new VoiceSpan(
                old.articleId(),
                old.part(),
                old.voiceNo(),
                span.begin(),
                span.end(),
                old.voice(),
                old.quoteNo(),
                words.wordsOrNull(old.cue()));
    }

    private Claim claim(Claim old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new Claim(
                old.articleId(),
                old.part(),
                old.claimNo(),
                span.begin(),
                span.end(),
                old.quantity(),
                old.value(),
                old.valueHigh(),
                old.unit(),
                words.wordsOrNull(old.scope()),
                old.modality(),
                old.voice(),
                old.quoteNo(),
                conceptOrNull(old.speakerConceptId()));
    }

    private Citation citation(Citation old) {
        Integer begin = old.beginChar();
        Integer end = old.endChar();
        String surface = words.words(old.surface());
        if (begin != null && end != null) {
            Span span = words.moved(old.part(), begin, end);
            surface = words.surface(old.part(), begin, end, old.surface());
            begin = span.begin();
            end = span.end();
        }
        String url = old.targetUrl();
        return new Citation(
                old.articleId(),
                old.part(),
                old.citationNo(),
                begin,
                end,
                old.form(),
                old.citingSentenceNo(),
                old.targetOutletId(),
                url == null ? null : pseudonyms.address(url),
                old.targetArticleId(),
                surface);
    }

    private FrameEvidence frameEvidence(FrameEvidence old) {
        Span span = words.moved(old.part(), old.beginChar(), old.endChar());
        return new FrameEvidence(
                old.articleId(),
                pseudonyms.address(old.eventId()),
                old.featureId(),
                pseudonyms.item(old.item()),
                old.voice(),
                old.evidenceNo(),
                old.part(),
                span.begin(),
                span.end(),
                words.surface(old.part(), old.beginChar(), old.endChar(), old.surface()),
                conceptOrNull(old.conceptId()),
                words.wordsOrNull(old.lexiconEntry()),
                conceptOrNull(old.holderConceptId()));
    }

    private FrameScore frameScore(FrameScore old) {
        return new FrameScore(
                old.articleId(),
                pseudonyms.address(old.eventId()),
                old.featureId(),
                pseudonyms.item(old.item()),
                old.voice(),
                old.value(),
                old.evidenceCount(),
                old.denominator(),
                old.status(),
                old.method(),
                old.lexiconSha256());
    }

    private @Nullable String conceptOrNull(@Nullable String conceptId) {
        return conceptId == null ? null : pseudonyms.concept(conceptId);
    }
}
