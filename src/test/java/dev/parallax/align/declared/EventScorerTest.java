package dev.parallax.align.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Genre;
import dev.parallax.model.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up events: a fire in the harbour of a town, and the trial that follows from it. */
class EventScorerTest {
    private static final EventModel MODEL = EventModel.bundled();
    private static final Map<String, ConceptEntry> CONCEPTS = Map.of(
            "quay", new ConceptEntry("quay", ConceptKind.PLACE, "Quay", null, null, "harbour", null, null),
            "harbour", new ConceptEntry("harbour", ConceptKind.PLACE, "Harbour", null, null, null, null, null));
    private static final DeclaredEvent FIRE = Events.event("fire", "2030-05-01", "2030-05-10")
            .must("harbour")
            .must("fire", "explosion")
            .should("mayor", "fire_brigade")
            .not("trial")
            .number(Quantity.KILLED, 12)
            .term("en", "burning warehouses")
            .make();
    private static final DeclaredEvent BIG = Events.event("big", "2030-05-01", "2030-05-10")
            .must("harbour")
            .must("fire", "explosion")
            .should("mayor")
            .number(Quantity.KILLED, 67)
            .make();
    private static final DeclaredEvent TRIAL = Events.event("trial", "2030-05-05", "2030-06-30")
            .must("trial")
            .must("harbour", "mayor")
            .should("judge")
            .make();

    private static Optional<EventScorer.Scored> score(TestArticle article, DeclaredEvent event) {
        return all(article).stream()
                .filter(scored ->
                        scored.coverage().eventId().equals(event.event().eventId()))
                .findFirst();
    }

    private static List<EventScorer.Scored> all(TestArticle article) {
        return new EventScorer(List.of(TRIAL, FIRE), CONCEPTS, MODEL, DocumentFrequencies.EMPTY)
                .score(article.annotated());
    }

    private static TestArticle fire(String day) {
        return new TestArticle("en", day)
                .title("[place:harbour Harbour] [happening:fire fire] kills twelve")
                .sentence(
                        "A [happening:fire fire] broke out at the [place:harbour harbour], the [person:mayor mayor] said.")
                .sentence("[killed:12 Twelve people] died in the burning warehouses.")
                .sentence("The weather was dry.");
    }

    @Test
    void anArticleAboutTheEventIsAMember() {
        EventScorer.Scored scored = score(fire("2030-05-02"), FIRE).orElseThrow();
        assertEquals(CoverageStatus.MEMBER, scored.coverage().status());
        assertTrue(scored.coverage().score() > 0.8, "" + scored.coverage().score());
        assertEquals(MODEL.method(), scored.coverage().method());
    }

    @Test
    void theEvidenceGivesTheScoreAgainInAnyOrder() {
        EventScorer.Scored scored = score(fire("2030-05-02"), FIRE).orElseThrow();
        List<AlignmentEvidence> rows = new ArrayList<>(scored.evidence());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertEquals(scored.coverage().score(), EvidenceScore.combine(rows));
        }
    }

    @Test
    void evidenceHasTheSpanOfItsWords() {
        TestArticle article = fire("2030-05-02");
        for (AlignmentEvidence row : score(article, FIRE).orElseThrow().evidence()) {
            if (row.kind() == EvidenceKind.NUMBER) {
                assertEquals("killed=12", row.value());
                assertEquals("Twelve people", article.surface(row));
            } else if (row.value().equals("burning warehouses")) {
                assertEquals("burning warehouses", article.surface(row));
            } else if (row.value().equals("mayor")) {
                assertEquals("mayor", article.surface(row));
            }
        }
    }

    /** A piece on something else, with one sentence on the fire, half a year later. */
    private static TestArticle recalled(Genre genre, String sentence) {
        TestArticle article = new TestArticle("en", "2030-11-20").genre(genre).title("A year of quarrels");
        article.sentence("The two towns have never been friends.").sentence(sentence);
        for (int index = 0; index < 12; index++) {
            article.sentence("Nobody knows how the winter will be, and whom the council will ask.");
        }
        return article;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // genre | sentence | whether the fire is linked as a member
                "OPINION | In May a [happening:fire fire] in the [place:harbour harbour] killed [killed:12 twelve], said the [person:mayor mayor] and the [institution:fire_brigade brigade]. | true",
                "ANALYSIS | In May a [happening:fire fire] in the [place:harbour harbour] killed [killed:12 twelve], said the [person:mayor mayor] and the [institution:fire_brigade brigade]. | true",
                "NEWS | In May a [happening:fire fire] in the [place:harbour harbour] killed [killed:12 twelve], said the [person:mayor mayor] and the [institution:fire_brigade brigade]. | false",
                "OPINION | The [person:mayor mayor] spoke of a [happening:fire fire]. | false",
                "OPINION | The [happening:trial trial] on the [happening:fire fire] in the [place:harbour harbour] goes on. | false"
            })
    void anOpinionMayRecallAnEventInOnePassage(Genre genre, String sentence, boolean member) {
        boolean linked = score(recalled(genre, sentence), FIRE)
                .filter(scored -> scored.coverage().status() == CoverageStatus.MEMBER)
                .isPresent();
        assertEquals(member, linked);
    }

    @Test
    void aNumberOfAnotherQuantityCountsLess() {
        TestArticle other = new TestArticle("en", "2030-05-02")
                .title("[place:harbour Harbour] [happening:fire fire] kills dozens")
                .sentence(
                        "A [happening:fire fire] broke out at the [place:harbour harbour], the [person:mayor mayor] said.")
                .sentence("[injured:67 Sixty-seven] were hurt in the burning warehouses.")
                .sentence("The weather was dry.");
        List<AlignmentEvidence> rows = new EventScorer(List.of(BIG), CONCEPTS, MODEL, DocumentFrequencies.EMPTY)
                .score(other.annotated())
                .get(0)
                .evidence();
        AlignmentEvidence number = rows.stream()
                .filter(row -> row.kind() == EvidenceKind.NUMBER)
                .findFirst()
                .orElseThrow();
        assertEquals("67", number.value());
        assertTrue(number.weight() < MODEL.number(), number.toString());
    }

    @Test
    void nothingIsReportedBeforeTheWindow() {
        assertTrue(score(fire("2030-04-30"), FIRE).isEmpty());
    }

    @Test
    void theScoreDecaysAfterTheWindowAndNeverRises() {
        double last = 1;
        for (String day : List.of("2030-05-02", "2030-05-10", "2030-06-10", "2030-12-10", "2032-05-10")) {
            double score = score(fire(day), FIRE).orElseThrow().coverage().score();
            assertTrue(score <= last, day);
            last = score;
        }
        assertTrue(
                last < score(fire("2030-05-10"), FIRE).orElseThrow().coverage().score());
    }

    @Test
    void withoutADateTheDateIsNoEvidence() {
        EventScorer.Scored scored = score(fire(""), FIRE).orElseThrow();
        assertTrue(scored.evidence().stream().noneMatch(row -> row.kind() == EvidenceKind.DATE));
    }

    @Test
    void aListOfMustThatIsNotMetIsNoLink() {
        assertTrue(score(
                        new TestArticle("en", "2030-05-02")
                                .title("The [place:harbour harbour] and the [person:mayor mayor]")
                                .sentence("The [person:mayor mayor] visited the [place:harbour harbour]."),
                        FIRE)
                .isEmpty());
    }

    @Test
    void aBroaderConceptIsMetByItsParts() {
        assertTrue(score(
                        new TestArticle("en", "2030-05-02")
                                .title("[happening:fire Fire] on the [place:quay quay]")
                                .sentence("The [happening:fire fire] on the [place:quay quay] is out."),
                        FIRE)
                .isPresent());
    }

    @Test
    void sentencesOfAnotherEventAreVetoed() {
        TestArticle trial = new TestArticle("en", "2030-05-08")
                .title("[happening:trial Trial] over [place:harbour harbour] [happening:fire fire] opens")
                .sentence(
                        "The [happening:trial trial] over the [place:harbour harbour] [happening:fire fire] opened, the [person:judge judge] said.")
                .sentence("The [person:mayor mayor] was at the [happening:trial trial].");
        assertTrue(score(trial, FIRE).isEmpty());
        assertEquals(
                CoverageStatus.MEMBER,
                score(trial, TRIAL).orElseThrow().coverage().status());
    }

    @Test
    void evidenceOfOneKindIsNoLink() {
        DeclaredEvent places = Events.event("places", "2030-05-01", "2030-05-10")
                .must("harbour")
                .must("town")
                .make();
        TestArticle article = new TestArticle("en", "2030-05-02")
                .title("[place:harbour Harbour] and [place:town town]")
                .sentence("The [place:harbour harbour] of the [place:town town].");
        assertTrue(new EventScorer(List.of(places), CONCEPTS, MODEL, DocumentFrequencies.EMPTY)
                .score(article.annotated())
                .isEmpty());
    }

    @Test
    void aMereMentionInTheBackgroundIsNoMember() {
        TestArticle article = new TestArticle("en", "2030-05-08").title("Apples are late this year");
        for (int sentence = 0; sentence < 14; sentence++) {
            article.sentence("Farmers in the valley expect a small crop.");
        }
        article.sentence("Last week a [happening:fire fire] at the [place:harbour harbour] burnt the crates.");
        assertFalse(score(article, FIRE)
                .map(scored -> scored.coverage().status() == CoverageStatus.MEMBER)
                .orElse(false));
    }

    @Test
    void aRoundUpMayTellSeveralEvents() {
        TestArticle article = new TestArticle("en", "2030-05-08")
                .title("A week in the town")
                .sentence(
                        "A [happening:fire fire] and an [happening:explosion explosion] tore through the [place:harbour harbour].")
                .sentence(
                        "The [institution:fire_brigade fire brigade] left the [place:harbour harbour] after the [happening:fire fire].")
                .sentence("The [happening:trial trial] of the [person:mayor mayor] opened.")
                .sentence(
                        "The [person:judge judge] adjourned the [happening:trial trial] of the [person:mayor mayor].");
        assertEquals(0.5, score(article, FIRE).orElseThrow().coverage().sentenceShare());
        assertEquals(0.5, score(article, TRIAL).orElseThrow().coverage().sentenceShare());
    }

    @Test
    void theOrderOfTheEventsDoesNotMatter() {
        TestArticle article = fire("2030-05-08");
        assertEquals(
                all(article),
                new EventScorer(List.of(FIRE, TRIAL), CONCEPTS, MODEL, DocumentFrequencies.EMPTY)
                        .score(article.annotated()));
    }

    @Test
    void moreEvidenceNeverLowersTheScore() {
        double plain = score(fire("2030-05-02"), FIRE).orElseThrow().coverage().score();
        double more = score(
                        new TestArticle("en", "2030-05-02")
                                .title("[place:harbour Harbour] [happening:fire fire] kills twelve")
                                .sentence(
                                        "A [happening:fire fire] broke out at the [place:harbour harbour], the [person:mayor mayor] said.")
                                .sentence("[killed:12 Twelve people] died in the burning warehouses.")
                                .sentence(
                                        "The [institution:fire_brigade fire brigade] fought the [happening:fire fire]."),
                        FIRE)
                .orElseThrow()
                .coverage()
                .score();
        assertTrue(more >= plain);
    }
}
