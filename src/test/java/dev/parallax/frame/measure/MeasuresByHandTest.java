package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.frame.CatalogForTests;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values computed by hand. */
class MeasuresByHandTest {
    private static Map<String, Finding> measure(String id, TellingBuilder article) {
        FrameMeasure measure = Measures.of(CatalogForTests.cards(), "concepts").stream()
                .filter(one -> one.card().id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Finding> findings = new TreeMap<>();
        List<Finding> found = measure.measure(Telling.overall(article.build()));
        found.forEach(finding -> findings.put(finding.item() + " " + finding.voice(), finding));
        assertEquals(found.size(), findings.size());
        return findings;
    }

    private static TellingBuilder quotes() {
        return new TellingBuilder("en", "Title", "alpha beta gamma delta claims")
                .quote("alpha", QuoteForm.DIRECT, null, Stance.NEUTRAL, "Ann", "ann", SpeakerKind.PERSON)
                .quote("beta", QuoteForm.INDIRECT, "claims", Stance.DISTANCING, "Ann", "ann", SpeakerKind.PERSON)
                .quote("gamma", QuoteForm.INDIRECT, null, Stance.NEUTRAL, "a source", null, SpeakerKind.ANONYMOUS)
                .quote("delta", QuoteForm.INDIRECT, null, Stance.NEUTRAL, null, null, null);
    }

    @Test
    void quoteSources() {
        Map<String, Finding> found = measure("quote_sources", quotes());
        assertEquals(0.5, found.get("kind:person OUTLET").value());
        assertEquals(0.25, found.get("kind:anonymous OUTLET").value());
        assertEquals(0.25, found.get("kind:none OUTLET").value());
        assertEquals(0.5, found.get("speaker:ann OUTLET").value());
        assertEquals(0.5, found.get("speaker:unlisted OUTLET").value());
        assertEquals(4.0, found.get("speaker:ann OUTLET").denominator());
        assertEquals(6, found.size(), "with body:unlisted");
    }

    @Test
    void quoteForm() {
        Map<String, Finding> found = measure("quote_form", quotes());
        assertEquals(0.75, found.get("form:indirect OUTLET").value());
        assertEquals(1.0, found.get("stance:distancing OUTLET").value());
        assertEquals(1.0, found.get("stance:distancing OUTLET").denominator());
        assertEquals(3, found.size());
    }

    @Test
    void sourceDiversity() {
        Map<String, Finding> found = measure("source_diversity", quotes());
        // two of three quotes by one speaker: -(2/3 log2 2/3 + 1/3 log2 1/3)
        assertEquals(0.9182958340544896, found.get("entropy OUTLET").value(), 1e-12);
        assertEquals(2 / 3.0, found.get("top_source OUTLET").value());
        assertEquals(3.0, found.get("top_source OUTLET").denominator());
    }

    @Test
    void oneSpeakerHasNoDiversity() {
        TellingBuilder article = new TellingBuilder("en", "Title", "alpha beta")
                .quote("alpha", QuoteForm.DIRECT, null, Stance.NEUTRAL, "Ann Lee", null, SpeakerKind.PERSON)
                .quote("beta", QuoteForm.DIRECT, null, Stance.NEUTRAL, "ann lee", null, SpeakerKind.PERSON);
        assertEquals(
                0L,
                Double.doubleToRawLongBits(measure("source_diversity", article)
                        .get("entropy OUTLET")
                        .value()));
    }

    @Test
    void claimsTakeTheNumberToldMostOftenAndThenTheFirst() {
        TellingBuilder article = new TellingBuilder("en", "Title", "a b c d e")
                .claim("a", Quantity.KILLED, 4, Voice.OUTLET)
                .claim("b", Quantity.KILLED, 3, Voice.OUTLET)
                .claim("c", Quantity.KILLED, 3, Voice.OUTLET)
                .claim("d", Quantity.DETAINED, 50, Voice.OUTLET)
                .claim("e", Quantity.DETAINED, 9, Voice.OUTLET);
        Map<String, Finding> found = measure("claims", article);
        assertEquals(3, found.get("killed OUTLET").value());
        assertEquals(2, found.get("killed OUTLET").evidence().size());
        assertEquals(50, found.get("detained OUTLET").value());
    }

    @Test
    void amountsInTwoUnitsAreNeverOneItem() {
        TellingBuilder article = new TellingBuilder("en", "Title", "a b c d e f")
                .amount("a", Quantity.MONEY, 5, "USD")
                .amount("b", Quantity.MONEY, 7, "AZN")
                .amount("c", Quantity.MONEY, 7, "AZN")
                .amount("d", Quantity.DISTANCE, 3, "km")
                .amount("e", Quantity.DISTANCE, 3, "mi")
                .amount("f", Quantity.SENTENCE, 14, "years");
        Map<String, Finding> found = measure("claims", article);
        assertEquals(5, found.get("money:USD OUTLET").value());
        assertEquals(7, found.get("money:AZN OUTLET").value());
        assertEquals(1, found.get("distance:mi OUTLET").evidence().size());
        assertEquals(14, found.get("sentence:years OUTLET").value());
        assertEquals(5, found.size());
    }

    @Test
    void prominence() {
        TellingBuilder article = new TellingBuilder("en", "Ann speaks", "xxxx Bob Ann Moscow")
                .mention(Part.TITLE, "Ann", 0, ConceptKind.PERSON, "ann", null)
                .mention(Part.TEXT, "Bob", 0, ConceptKind.PERSON, "bob", null)
                .mention(Part.TEXT, "Ann", 0, ConceptKind.PERSON, "ann", null)
                .mention(Part.TEXT, "Moscow", 0, ConceptKind.PLACE, "moscow", null);
        Map<String, Finding> found = measure("prominence", article);
        assertEquals(1, found.get("headline:ann OUTLET").value());
        assertEquals(0, found.get("headline:bob OUTLET").value());
        assertEquals(5 / 19.0, found.get("first:person OUTLET").value());
        assertEquals(13 / 19.0, found.get("first:place OUTLET").value());
        assertEquals(1, found.get("first_fifth:ann OUTLET").value());
        assertEquals(0, found.get("first_fifth:bob OUTLET").value());
        assertEquals(4, found.get("length OUTLET").value());
        assertEquals(9, found.size());
    }

    @Test
    void causeWords() {
        TellingBuilder article = new TellingBuilder("en", "Title", "killed died death crash")
                .mention(Part.TEXT, "killed", 0, ConceptKind.HAPPENING, "killing", null)
                .mention(Part.TEXT, "died", 0, ConceptKind.HAPPENING, "death", null)
                .mention(Part.TEXT, "death", 0, ConceptKind.HAPPENING, "death", null)
                .mention(Part.TEXT, "crash", 0, ConceptKind.HAPPENING, "crash", null);
        Map<String, Finding> found = measure("cause_words", article);
        assertEquals(1 / 3.0, found.get("death:killing OUTLET").value());
        assertEquals(1, found.get("aircraft:crash OUTLET").value());
        assertTrue(found.get("death:death OUTLET").evidence().stream()
                .allMatch(words -> "death".equals(words.conceptId())));
    }
}
