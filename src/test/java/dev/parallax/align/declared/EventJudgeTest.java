package dev.parallax.align.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.declared.Judgement.Decision;
import dev.parallax.align.declared.Judgement.Met;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up events: a fire in a harbour, and the trial after it. */
class EventJudgeTest {
    private static final EventModel MODEL = EventModel.bundled();
    private static final DeclaredEvent FIRE = Events.event("fire", "2030-05-01", "2030-05-10")
            .must("harbour")
            .must("fire", "explosion")
            .should("mayor", "fire_brigade")
            .not("trial")
            .number(Quantity.KILLED, 12)
            .make();
    private static final DeclaredEvent TRIAL = Events.event("trial", "2030-05-05", "2030-06-30")
            .must("trial")
            .must("harbour", "mayor")
            .should("judge", "fire")
            .make();

    private static final String FULL =
            "[place:harbour The harbour] is in [happening:fire flames], the [person:mayor mayor] says.";

    private static Judgement judge(AnnotatedArticle article) {
        return new EventJudge("fire", List.of(TRIAL, FIRE), Map.of(), MODEL, DocumentFrequencies.EMPTY).judge(article);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-05-02 | title | MEMBER | MET MET | ''",
                "2030-04-20 | title | BEFORE_WINDOW | MET MET | ''",
                "2030-05-02 | no fire | LIST_NOT_MET | MET NOT_MET | ''",
                "2030-05-02 | vetoed | LIST_NOT_MET | MET VETOED | trial",
                "2030-05-02 | apart | NO_SENTENCE | MET MET | ''",
                // A list that is met beside the sentences that speak of the event, and one that is met far from them.
                "2030-05-02 | beside | MEMBER | MET MET | ''",
                "2030-05-02 | far | NO_SENTENCE | MET MET | ''",
                "2030-05-02 | nothing | LIST_NOT_MET | NOT_MET NOT_MET | ''"
            })
    void theRuleThatDecidesIsNamed(String day, String which, Decision decision, String lists, String vetoes) {
        TestArticle article = new TestArticle("en", day);
        switch (which) {
            case "title" -> article.title(FULL).sentence(FULL);
            case "no fire" ->
                article.title("Ships").sentence("[place:harbour The harbour] is shut, the [person:mayor mayor] says.");
            case "vetoed" ->
                article.title("Ships")
                        .sentence("The [happening:trial trial] over the [happening:fire fire] goes on.")
                        .sentence("It is not far from [place:harbour the harbour].");
            case "apart" ->
                article.title("Ships")
                        .sentence("It is not far from [place:harbour the harbour].")
                        .sentence("Nothing.")
                        .sentence("There was a [happening:fire fire] elsewhere.");
            case "beside", "far" -> {
                article.title("Ships")
                        .sentence(
                                "The [happening:fire fire] and [happening:explosion an explosion], the [person:mayor mayor] says.");
                if (which.equals("far")) {
                    article.sentence("Nothing.").sentence("Nothing.");
                }
                article.sentence("It is not far from [place:harbour the harbour].");
            }
            default -> article.title("Ships").sentence("Nothing of it.");
        }
        Judgement judgement = judge(article.annotated());
        assertEquals(decision, judgement.decision());
        assertEquals(
                lists, judgement.lists().stream().map(list -> list.met().name()).collect(Collectors.joining(" ")));
        assertEquals(vetoes, String.join(" ", judgement.vetoes()));
    }

    @ParameterizedTest
    @CsvSource({"2030-05-02", "2030-05-20", "2031-05-02", "2030-04-01"})
    void itDecidesAsTheScorerDoes(String day) {
        EventScorer scorer = new EventScorer(List.of(TRIAL, FIRE), Map.of(), MODEL, DocumentFrequencies.EMPTY);
        List<String> sentences = List.of(
                FULL,
                "[place:harbour The harbour] burns: [happening:explosion an explosion].",
                "The [happening:trial trial] of the [person:mayor mayor] at [place:harbour the harbour].",
                "[killed:12 Twelve] died.",
                "Nothing.");
        for (int first = 0; first < sentences.size(); first++) {
            for (int second = 0; second < sentences.size(); second++) {
                AnnotatedArticle article = new TestArticle("en", day)
                        .title(sentences.get(first))
                        .sentence(sentences.get(second))
                        .annotated();
                Judgement judgement = judge(article);
                Optional<EventScorer.Scored> scored = scorer.score(article).stream()
                        .filter(link -> link.coverage().eventId().equals("fire"))
                        .findFirst();
                String of = first + " " + second;
                assertEquals(scored.isPresent(), judgement.decision().linked(), of + " " + judgement);
                scored.ifPresent(link -> {
                    assertEquals(link.coverage().score(), judgement.score(), of);
                    assertEquals(link.evidence(), judgement.evidence(), of);
                    assertEquals(
                            link.coverage().status() == CoverageStatus.MEMBER,
                            judgement.decision() == Decision.MEMBER,
                            of);
                });
            }
        }
    }

    @org.junit.jupiter.api.Test
    void whatIsMissingAddsUpToTheThreshold() {
        Judgement judgement = judge(new TestArticle("en", "2030-05-02")
                .title("Ships")
                .sentence("[place:harbour The harbour] is shut.")
                .annotated());
        double missing = judgement.missingTo(MODEL.member());
        assertTrue(missing > 0);
        double odds = EvidenceScore.EVEN - (judgement.sum() + missing);
        assertEquals(MODEL.member(), 1 / (1 + Math.exp(odds)), 1e-4);
        assertEquals(Met.NOT_MET, judgement.lists().get(1).met());
    }

    @org.junit.jupiter.api.Test
    void anEventThatIsNotDeclaredIsNamed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new EventJudge("flood", List.of(FIRE), Map.of(), MODEL, DocumentFrequencies.EMPTY));
    }
}
