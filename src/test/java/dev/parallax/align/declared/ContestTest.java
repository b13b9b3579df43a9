package dev.parallax.align.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.CoverageStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain of made-up events: a fire in a harbour, the inquest on those who died there, and a strike of the brigade of the same days. */
class ContestTest {
    private static final DeclaredEvent FIRE = Events.event("fire", "2030-05-01", "2030-05-20")
            .must("harbour")
            .must("fire", "death")
            .should("mayor")
            .make();
    private static final DeclaredEvent INQUEST = Events.event("inquest", "2030-05-04", "2030-05-20")
            .must("harbour", "mayor")
            .must("inquest", "coroner")
            .should("death", "fire", "judge")
            .make();
    private static final DeclaredEvent STRIKE = Events.event("strike", "2030-05-04", "2030-05-20")
            .must("fire_brigade")
            .must("strike")
            .make();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // title | first sentence | second sentence | members
                // The inquest is told, and the fire for its sake: in one sentence, and where all that is told of the
                // fire is asked for by the inquest too.
                "[happening:inquest Inquest] on [place:harbour harbour] [happening:death deaths] opens | The [person:coroner coroner] said how the [happening:death dead] of the [place:harbour harbour] [happening:fire fire] were found. | The [happening:death dead] of the [place:harbour harbour] were twelve. | inquest",
                "The [happening:death deaths] at the [place:harbour harbour] | The [happening:inquest inquest] on the [place:harbour harbour] [happening:fire fire] opened, the [person:judge judge] said. | It goes on. | inquest",
                // Nobody tells of the inquest: the same sentence is the fire's.
                "[happening:death Deaths] at the [place:harbour harbour] | The [happening:fire fire] at the [place:harbour harbour] burnt all night. | It goes on. | fire",
                // Two events that share nothing stand beside each other in one sentence.
                "[place:harbour Harbour] [happening:fire fire] as the [institution:fire_brigade brigade] goes on [happening:strike strike] | It rained. | It rains. | fire strike"
            })
    void aSentenceGoesToTheMostParticularEventThatItTells(String title, String first, String second, String members) {
        TestArticle article =
                new TestArticle("en", "2030-05-06").title(title).sentence(first).sentence(second);
        TreeSet<String> linked = new TreeSet<>();
        new EventScorer(List.of(FIRE, INQUEST, STRIKE), Map.of(), EventModel.bundled(), DocumentFrequencies.EMPTY)
                .score(article.annotated()).stream()
                        .filter(scored -> scored.coverage().status() == CoverageStatus.MEMBER)
                        .forEach(scored -> linked.add(scored.coverage().eventId()));
        assertEquals(members, String.join(" ", linked));
    }
}
