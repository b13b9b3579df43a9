package dev.parallax.align.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReuseScoreTest {
    private static final String NEWS =
            "The ferry left the harbour at dawn with ninety people on board and a hold full of apricots, "
                    + "the harbour master said, adding that the weather had been calm all week and nobody had expected the storm.";
    private static final String OTHER =
            "Farmers in the valley have begun to gather the late apples, which are smaller than last year "
                    + "because of the frost in April, and expect prices to rise before the end of the month.";

    private static ReuseText text(String id, @Nullable String published, @Nullable String agency, String text) {
        return new ReuseText(
                id,
                "outlet-" + id,
                "en",
                published == null ? null : Instant.parse(published),
                agency,
                Shingles.of(text),
                new Anchors(List.of()));
    }

    @Test
    void theLaterArticleCarriesTheCopy() {
        ReuseText early = text("z", "2025-06-27T08:00:00Z", null, NEWS);
        ReuseText late = text("a", "2025-06-27T09:00:00Z", null, NEWS);
        Optional<Reuse> reuse = ReuseScore.of(late, early);
        assertEquals(reuse, ReuseScore.of(early, late));
        assertEquals("a", reuse.orElseThrow().articleId());
        assertEquals("z", reuse.orElseThrow().sourceArticleId());
        assertEquals(1.0, reuse.orElseThrow().containment());
        assertEquals(ReuseKind.DUPLICATE, reuse.orElseThrow().kind());
    }

    @Test
    void withoutATimeTheLowerIdIsTheSourceAndAKnownTimeComesFirst() {
        assertEquals(
                "a",
                ReuseScore.of(text("a", null, null, NEWS), text("b", null, null, NEWS))
                        .orElseThrow()
                        .sourceArticleId());
        assertEquals(
                "b",
                ReuseScore.of(text("a", null, null, NEWS), text("b", "2025-06-27T08:00:00Z", null, NEWS))
                        .orElseThrow()
                        .sourceArticleId());
    }

    @Test
    void containmentIsTheShareOfTheCarrier() {
        ReuseText source = text("a", "2025-06-27T08:00:00Z", null, NEWS);
        ReuseText carrier = text("b", "2025-06-27T09:00:00Z", null, NEWS + " " + OTHER);
        Reuse reuse = ReuseScore.of(source, carrier).orElseThrow();
        assertEquals(source.shingles().length, reuse.sharedShingles());
        assertEquals(Math.round(1e4 * source.shingles().length / carrier.shingles().length) / 1e4, reuse.containment());
        assertEquals(ReuseKind.QUOTATION, reuse.kind());
    }

    @Test
    void aCreditedCopyIsWire() {
        ReuseText source = text("a", "2025-06-27T08:00:00Z", "TASS", NEWS);
        assertEquals(
                ReuseKind.WIRE,
                ReuseScore.of(source, text("b", "2025-06-27T09:00:00Z", "TASS", NEWS))
                        .orElseThrow()
                        .kind());
        assertEquals(
                ReuseKind.WIRE,
                ReuseScore.of(source, text("b", "2025-06-27T09:00:00Z", null, NEWS))
                        .orElseThrow()
                        .kind());
        assertEquals(
                ReuseKind.DUPLICATE,
                ReuseScore.of(source, text("b", "2025-06-27T09:00:00Z", "APA", NEWS))
                        .orElseThrow()
                        .kind());
    }

    @Test
    void otherTextsOtherLanguagesAndOneselfAreNoSource() {
        ReuseText news = text("a", null, null, NEWS);
        assertEquals(Optional.empty(), ReuseScore.of(news, text("b", null, null, OTHER)));
        assertEquals(Optional.empty(), ReuseScore.of(news, news));
        assertEquals(
                Optional.empty(),
                ReuseScore.of(
                        news, new ReuseText("b", "o", "tr", null, null, Shingles.of(NEWS), new Anchors(List.of()))));
    }

    @Test
    void aShortCopyMeetsItsLongSourceInABlock() {
        StringBuilder source = new StringBuilder(NEWS);
        for (int sentence = 0; sentence < 60; sentence++) {
            source.append(" Sentence number ")
                    .append(sentence)
                    .append(" says something else about matter ")
                    .append(sentence * 7);
        }
        Set<String> shared = new TreeSet<>(ReuseBlocks.keys(text("a", null, null, source.toString())));
        shared.retainAll(ReuseBlocks.keys(text("b", null, null, NEWS)));
        assertFalse(shared.isEmpty());
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertEquals(
                1.0,
                ReuseScore.of(
                                text("a", null, null, NEWS),
                                text(
                                        "b",
                                        null,
                                        null,
                                        NEWS.toUpperCase(java.util.Locale.ROOT).replace(",", " –")))
                        .orElseThrow()
                        .containment());
        assertEquals(0, Shingles.of("only four words here").length);
    }

    @Test
    void ofSeveralSourcesTheOneThatIsCarriedMostCountsAndOfThoseTheEarliest() {
        Copy early = new Copy(new Reuse("c", "b", 0.9, 30, ReuseKind.DUPLICATE), Instant.parse("2025-06-27T07:00:00Z"));
        Copy late = new Copy(new Reuse("c", "a", 0.9, 30, ReuseKind.DUPLICATE), Instant.parse("2025-06-27T08:00:00Z"));
        Copy other = new Copy(new Reuse("a", "b", 0.5, 20, ReuseKind.QUOTATION), Instant.parse("2025-06-27T07:00:00Z"));
        Copy translated = new Copy(new Reuse("a", "d", 0.9, 20, ReuseKind.TRANSLATION), null);
        List<Reuse> sources = Copy.sources(List.of(late, translated, other, early));
        assertEquals(List.of(other.row(), early.row()), sources);
    }
}
