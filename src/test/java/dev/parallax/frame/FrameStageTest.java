package dev.parallax.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameResult;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The stage as a whole: which rows it makes, and that each of them can be checked. */
class FrameStageTest {
    private static final String TEXT =
            "The 🛩 war goes on. \"Two were killed in the operation\", said Ann Lee. It is believed that three were killed. A war is a war.";

    private static CoveredArticle article() {
        return new TellingBuilder("en", "War in Anvar", TEXT)
                .mention(Part.TITLE, "War", 0, ConceptKind.EVENT_LABEL, "ukraine_war", "war")
                .mention(Part.TEXT, "war", 0, ConceptKind.EVENT_LABEL, "ukraine_war", "war")
                .mention(
                        Part.TEXT, "operation", 0, ConceptKind.EVENT_LABEL, "ukraine_war", "special_military_operation")
                .mention(Part.TEXT, "war", 1, ConceptKind.EVENT_LABEL, "ukraine_war", "war")
                .mention(Part.TEXT, "war", 2, ConceptKind.EVENT_LABEL, "ukraine_war", "conflict")
                .quote(
                        "Two were killed in the operation",
                        QuoteForm.DIRECT,
                        "said",
                        Stance.NEUTRAL,
                        "Ann Lee",
                        "ann_lee",
                        SpeakerKind.PERSON)
                .voice("Two were killed in the operation", Voice.ATTRIBUTED_NAMED, 0)
                .voice("It is believed that three were killed", Voice.IMPERSONAL, null)
                .claim("Two were killed", Quantity.KILLED, 2, Voice.ATTRIBUTED_NAMED)
                .claim("three were killed", Quantity.KILLED, 3, Voice.IMPERSONAL)
                .covers("second", CoverageStatus.MEMBER)
                .covers("doubtful", CoverageStatus.ABSTAINED)
                .covers("first", CoverageStatus.MEMBER)
                .build();
    }

    private static FrameResult run(CoveredArticle article) {
        Outcome<FrameResult> outcome = new FrameStage(CatalogForTests.cards(), "concepts", false)
                .open()
                .apply(article);
        return ((Outcome.Kept<FrameResult>) outcome).values().get(0);
    }

    private static FrameScore score(FrameResult result, String event, String feature, String item, Voice voice) {
        List<FrameScore> found = result.scores().stream()
                .filter(score -> score.eventId().equals(event)
                        && score.featureId().equals(feature)
                        && score.item().equals(item)
                        && score.voice() == voice)
                .toList();
        assertEquals(1, found.size(), feature + " " + item + " " + voice);
        return found.get(0);
    }

    @Test
    void memberEventsAndOverallAreMeasuredAndDoubtfulOnesAreNot() {
        Set<String> events = new TreeSet<>();
        run(article()).scores().forEach(score -> events.add(score.eventId()));
        assertEquals(Set.of("-", "first", "second"), events);
    }

    @Test
    void namesAreSharesWithinOneVoice() {
        FrameResult result = run(article());
        FrameScore war = score(result, "first", "naming", "ukraine_war:war", Voice.OUTLET);
        assertEquals(0.75, war.value());
        assertEquals(4.0, war.denominator());
        assertEquals(3, war.evidenceCount());
        assertEquals("naming/3", war.method());
        assertEquals("concepts", war.lexiconSha256());
        FrameScore operation =
                score(result, "first", "naming", "ukraine_war:special_military_operation", Voice.ATTRIBUTED_NAMED);
        assertEquals(1.0, operation.value());
        assertEquals(1.0, operation.denominator());
        FrameEvidence words = result.evidence().stream()
                .filter(row -> row.eventId().equals("first")
                        && row.item().equals(operation.item())
                        && row.featureId().equals("naming"))
                .findFirst()
                .orElseThrow();
        assertEquals("ann_lee", words.holderConceptId());
        assertEquals("operation", words.surface());
    }

    @Test
    void numbersStayInTheVoiceThatToldThem() {
        FrameResult result = run(article());
        assertEquals(
                2.0,
                score(result, "-", "claims", "killed", Voice.ATTRIBUTED_NAMED).value());
        assertEquals(
                3.0, score(result, "-", "claims", "killed", Voice.IMPERSONAL).value());
        assertTrue(result.scores().stream()
                .noneMatch(score -> score.featureId().equals("claims") && score.voice() == Voice.OUTLET));
    }

    @Test
    void everyValueHasEvidenceOrADenominatorAndEverySpanItsWords() {
        CoveredArticle article = article();
        FrameResult result = run(article);
        for (FrameScore score : result.scores()) {
            long rows = result.evidence().stream()
                    .filter(row -> row.eventId().equals(score.eventId())
                            && row.featureId().equals(score.featureId())
                            && row.item().equals(score.item())
                            && row.voice() == score.voice())
                    .count();
            assertEquals(score.evidenceCount(), rows, score.toString());
            if (score.value() != null) {
                assertEquals(MeasureStatus.MEASURED, score.status());
                assertTrue(score.evidenceCount() > 0 || score.denominator() != null, score.toString());
            }
        }
        for (FrameEvidence row : result.evidence()) {
            String part = row.part() == Part.TITLE ? "War in Anvar" : TEXT;
            assertEquals(
                    row.surface(),
                    CodePoints.of(part).surface(new Span(row.beginChar(), row.endChar())),
                    row.toString());
        }
    }

    @Test
    void keysOfBothTablesAreUnique() {
        FrameResult result = run(article());
        Set<String> scores = new HashSet<>();
        result.scores()
                .forEach(row -> assertTrue(scores.add(String.join(
                        "\t",
                        row.eventId(),
                        row.featureId(),
                        row.item(),
                        row.voice().name()))));
        Set<String> evidence = new HashSet<>();
        result.evidence()
                .forEach(row -> assertTrue(evidence.add(String.join(
                        "\t",
                        row.eventId(),
                        row.featureId(),
                        row.item(),
                        row.voice().name(),
                        String.valueOf(row.evidenceNo())))));
    }

    @Test
    void aLanguageWithoutMethodIsSaidToBeSoAndIsNotZero() {
        FrameResult result = run(new TellingBuilder("ka", "t", "one two three").build());
        result.scores().forEach(score -> {
            assertEquals(MeasureStatus.UNSUPPORTED_LANGUAGE, score.status());
            assertNull(score.value());
            assertEquals("-", score.item());
        });
        assertFalse(result.scores().isEmpty());
        assertTrue(result.evidence().isEmpty());
    }

    @Test
    void withoutQuotesThereAreNoShares() {
        FrameResult result = run(new TellingBuilder("en", "t", "one two three").build());
        assertEquals(
                MeasureStatus.NOT_APPLICABLE,
                score(result, "-", "quote_sources", "-", Voice.OUTLET).status());
        assertEquals(
                MeasureStatus.NOT_APPLICABLE,
                score(result, "-", "naming", "-", Voice.OUTLET).status());
        assertEquals(1.0, score(result, "-", "voice", "text", Voice.OUTLET).value());
        assertEquals(0.0, score(result, "-", "voice", "text", Voice.IMPERSONAL).value());
    }

    @Test
    void twoRunsGiveTheSameRows() {
        assertEquals(run(article()), run(article()));
    }
}
