package dev.parallax.align.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Genre;
import dev.parallax.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                // What only dates or grounds the strike is not told.
                "After the [happening:fire fire] at the [place:harbour harbour], [institution:fire_brigade brigade] goes on [happening:strike strike] | The [institution:fire_brigade brigade] is on [happening:strike strike]. | It rains. | strike",
                // Two sentences of one paragraph, or the title and the first, begin and complete it.
                "The [institution:fire_brigade brigade] has had enough | On [happening:strike strike] since the morning, they wait. | It rains. | strike",
                // Two events that share nothing stand beside each other in one sentence.
                "[place:harbour Harbour] [happening:fire fire] as the [institution:fire_brigade brigade] goes on [happening:strike strike] | It rained. | It rains. | fire strike"
            })
    void aSentenceGoesToTheMostParticularEventThatItTells(String title, String first, String second, String members) {
        TestArticle article =
                new TestArticle("en", "2030-05-06").title(title).sentence(first).sentence(second);
        assertEquals(members, members(List.of(FIRE, INQUEST, STRIKE), Map.of(), article));
    }

    @ParameterizedTest
    @CsvSource({"6, first", "8, second", "7, first second"})
    void anotherEventsNumberSpeaksAgainstThisOne(int arrested, String members) {
        DeclaredEvent first = Events.event("first", "2030-05-01", "2030-05-20")
                .must("city")
                .must("arrest")
                .number(Quantity.ARRESTED, 6)
                .make();
        DeclaredEvent second = Events.event("second", "2030-05-01", "2030-05-20")
                .must("city")
                .must("arrest")
                .number(Quantity.ARRESTED, 8)
                .make();
        TestArticle article = new TestArticle("en", "2030-05-06")
                .title("[happening:arrest Arrests] of [arrested:" + arrested + " some] in the [place:city city]")
                .sentence(
                        "[arrested:" + arrested + " Some] were [happening:arrest arrested] in the [place:city city].");
        assertEquals(members, members(List.of(first, second), Map.of(), article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // opinion without the name of the harbour | members
                "In [place:inland Inland], [killed:12 twelve] [happening:death died] in the [happening:fire fire] of [thing:smoke smoke] on 1 May. | fire",
                // Not so where nothing says how many or when, in another country, or at another place.
                "In [place:inland Inland], people [happening:death died] in a [happening:fire fire] of [thing:smoke smoke]. | -",
                "In [place:abroad Abroad], [killed:12 twelve] [happening:death died] in the [happening:fire fire] of [thing:smoke smoke] on 1 May. | -",
                "In [place:inland Inland], [killed:12 twelve] [happening:death died] in the [happening:fire fire] of [thing:smoke smoke] on 1 May in [place:village Village]. | -"
            })
    void anEventIsMeantByADescriptionThatFitsItAlone(String sentence, String members) {
        DeclaredEvent fire = Events.event("fire", "2030-05-01", "2030-05-20")
                .must("harbour")
                .must("fire", "death")
                .should("smoke")
                .number(Quantity.KILLED, 12)
                .make();
        Map<String, ConceptEntry> concepts = new TreeMap<>();
        concept(concepts, "inland", ConceptKind.PLACE, null);
        concept(concepts, "abroad", ConceptKind.PLACE, null);
        concept(concepts, "harbour", ConceptKind.PLACE, "inland");
        concept(concepts, "village", ConceptKind.PLACE, "inland");
        concept(concepts, "fire", ConceptKind.HAPPENING, null);
        concept(concepts, "death", ConceptKind.HAPPENING, null);
        concept(concepts, "smoke", ConceptKind.THING, null);
        TestArticle article = new TestArticle("en", "2030-05-06")
                .genre(Genre.OPINION)
                .title("Who is to blame")
                .sentence(sentence);
        assertEquals(members == null ? "" : members, members(List.of(fire), concepts, article));
    }

    private static void concept(
            Map<String, ConceptEntry> concepts, String id, ConceptKind kind, @Nullable String parent) {
        concepts.put(id, new ConceptEntry(id, kind, id, null, null, parent, null, null));
    }

    private static String members(List<DeclaredEvent> events, Map<String, ConceptEntry> concepts, TestArticle article) {
        return new EventScorer(events, concepts, EventModel.bundled(), DocumentFrequencies.EMPTY)
                .score(article.annotated()).stream()
                        .filter(scored -> scored.coverage().status() == CoverageStatus.MEMBER)
                        .map(scored -> scored.coverage().eventId())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
