package dev.parallax.annotate.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Mention;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Reason;
import dev.parallax.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real pipelines: offsets, dependencies, and names beyond the catalog. */
class DeepStageTest {
    private static final String ENGLISH =
            "Police 😀 in Baku detained Ruslan Orujov on Friday.\nHis lawyer said that the Harbour Council had asked for it.";
    private static final String ARABIC = "قال بوتين إن الطائرة أُسقطت قرب باكو.\nوأضاف أن لافروف سيزور العاصمة.";

    @Test
    void englishIsTaggedParsedAndSearchedForNames() {
        Mention baku =
                new Mention("a", Part.TEXT, 4, 12, 16, "Baku", ConceptKind.PLACE, "baku", null, Annotator.CATALOG);
        DeepAnnotations deep = kept(article("en", "Police detain Orujov", ENGLISH), List.of(baku));
        Token detained = deep.tokens().stream()
                .filter(token -> "detain".equals(token.lemma()) && token.part() == Part.TEXT)
                .findFirst()
                .orElseThrow();
        assertEquals("VBD", detained.pos());
        assertEquals(-1, detained.head());
        Token subject = deep.tokens().stream()
                .filter(token -> "nsubj".equals(token.relation())
                        && Integer.valueOf(detained.tokenNo()).equals(token.head()))
                .findFirst()
                .orElseThrow();
        assertEquals("Police", surface(ENGLISH, subject.beginChar(), subject.endChar()));
        Mention person = deep.mentions().stream()
                .filter(mention -> mention.part() == Part.TEXT && mention.kind() == ConceptKind.PERSON)
                .findFirst()
                .orElseThrow();
        assertEquals("Ruslan Orujov", person.surface());
        assertEquals("Ruslan Orujov", surface(ENGLISH, person.beginChar(), person.endChar()));
        assertEquals(5, person.mentionNo());
        assertTrue(
                deep.mentions().stream().noneMatch(mention -> mention.surface().equals("Baku")));
    }

    @Test
    void arabicIsSegmentedAndTaggedWithOffsetsIntoTheText() {
        DeepAnnotations deep = kept(article("ar", "قال بوتين", ARABIC), List.of());
        assertTrue(deep.tokens().size() > 12);
        for (Token token : deep.tokens()) {
            String part = token.part() == Part.TEXT ? ARABIC : "قال بوتين";
            assertTrue(token.beginChar() < token.endChar() && token.endChar() <= part.length(), token.toString());
            assertTrue(token.pos() != null, token.toString());
        }
        assertTrue(deep.tokens().stream()
                .anyMatch(token -> token.part() == Part.TEXT
                        && surface(ARABIC, token.beginChar(), token.endChar()).equals("بوتين")));
    }

    @Test
    void aLanguageWithoutAPipelineGivesNothingAndIsKept() {
        DeepAnnotations deep = kept(article("az", "Bakı", "Bakıda iclas keçirilib."), List.of());
        assertEquals(List.of(), deep.tokens());
    }

    @Test
    void aTextBeyondTheBoundIsRejected() {
        Outcome<DeepAnnotations> outcome =
                new DeepStage(3).open().apply(annotated(article("en", "t", ENGLISH), List.of()));
        assertEquals(
                Reason.TOO_LONG,
                assertInstanceOf(Outcome.Rejected.class, outcome).reason());
    }

    private static DeepAnnotations kept(Article article, List<Mention> mentions) {
        Outcome<DeepAnnotations> outcome = new DeepStage(1000).open().apply(annotated(article, mentions));
        return (DeepAnnotations)
                assertInstanceOf(Outcome.Kept.class, outcome).values().get(0);
    }

    private static AnnotatedArticle annotated(Article article, List<Mention> mentions) {
        return new AnnotatedArticle(
                article,
                List.of(),
                new Annotations("a", List.of(), mentions, List.of(), List.of(), List.of(), List.of()));
    }

    private static String surface(String text, int begin, int end) {
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static Article article(String language, String title, String text) {
        return ArticleBuilder.of(language, title, text).id("a").build();
    }
}
