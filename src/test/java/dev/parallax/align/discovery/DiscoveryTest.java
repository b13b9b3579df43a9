package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.model.Event;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final PairModel MODEL = PairModel.bundled();

    private static Signature signature(String id, String language, String day, Feature... features) {
        LocalDate date = day.isEmpty() ? null : LocalDate.parse(day);
        return new Signature(id, "outlet", language, date, date, List.of(features));
    }

    private static Feature feature(FeatureKind kind, String value) {
        return new Feature(kind, value, 1);
    }

    private static double likeness(Signature one, Signature other, boolean dates) {
        DocumentFrequencies frequencies =
                DocumentFrequencies.EMPTY.plus(DocumentFrequencies.of(one)).plus(DocumentFrequencies.of(other));
        return PairScore.of(
                        WeightedSignature.of(one, frequencies, MODEL),
                        WeightedSignature.of(other, frequencies, MODEL),
                        MODEL,
                        dates)
                .likeness();
    }

    @Test
    void oneKindOfEvidenceIsNoLink() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature name = feature(FeatureKind.NAME, "SFRF");
        Feature place = feature(FeatureKind.PLACE, "p");
        assertEquals(0, likeness(signature("1", "en", "", actor, name), signature("2", "ru", "", actor, name), false));
        assertTrue(
                likeness(signature("1", "en", "", actor, place), signature("2", "ru", "", actor, place), false) > 0.9);
    }

    @Test
    void wordsCountWithinALanguageOnly() {
        Feature word = feature(FeatureKind.WORD, "harves");
        Feature number = feature(FeatureKind.NUMBER, "417");
        Feature other = feature(FeatureKind.NUMBER, "33");
        double within =
                likeness(signature("1", "en", "", word, number), signature("2", "en", "", word, number, other), false);
        assertTrue(within > 0);
        assertEquals(
                0,
                likeness(signature("1", "en", "", word, number), signature("2", "tr", "", word, number, other), false));
    }

    @Test
    void likenessDecaysWithTheDaysBetween() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        Signature first = signature("1", "en", "2025-06-27", actor, place);
        double same = likeness(first, signature("2", "ru", "2025-06-27", actor, place), true);
        double near = likeness(first, signature("2", "ru", "2025-06-30", actor, place), true);
        double far = likeness(first, signature("2", "ru", "2025-07-27", actor, place), true);
        double unknown = likeness(first, signature("2", "ru", "", actor, place), true);
        assertEquals(same, unknown);
        assertEquals(same * Math.exp(-0.5), near, 1e-6);
        assertTrue(far < 1e-6);
    }

    @Test
    void articlesAWeekApartOrLessShareAWindow() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        LocalDate start = LocalDate.parse("2025-06-20");
        for (int offset = 0; offset < 14; offset++) {
            Signature one = signature("1", "en", start.plusDays(offset).toString(), actor);
            for (int days = 0; days <= Candidates.WINDOW_DAYS; days++) {
                Signature other =
                        signature("2", "ru", start.plusDays(offset + days).toString(), actor);
                Set<String> shared = new TreeSet<>(Candidates.keys(one, DocumentFrequencies.EMPTY, true));
                shared.retainAll(Candidates.keys(other, DocumentFrequencies.EMPTY, true));
                assertFalse(shared.isEmpty(), offset + " " + days);
            }
        }
    }

    @Test
    void aKeyOfTooManyArticlesGivesNoPairs() {
        List<String> ids = new java.util.ArrayList<>();
        for (int index = 0; index <= Candidates.KEY_CAP; index++) {
            ids.add("a" + index);
        }
        assertTrue(Candidates.pairs(ids).isEmpty());
        assertEquals(
                List.of(new Candidates.Pair("a", "b"), new Candidates.Pair("a", "c"), new Candidates.Pair("b", "c")),
                Candidates.pairs(List.of("c", "a", "b", "a")));
    }

    @Test
    void aClusterTakesTheDeclaredEventOfMostOfItsMembers() {
        TreeSet<String> members = new TreeSet<>(List.of("1", "2", "3"));
        assertEquals(
                Optional.of("raid"),
                DiscoveredEvents.declared(
                        members,
                        Map.of("raid", new TreeSet<>(List.of("1", "2", "9")), "autopsy", new TreeSet<>(List.of("3")))));
        assertEquals(Optional.empty(), DiscoveredEvents.declared(members, Map.of("raid", new TreeSet<>(List.of("1")))));
    }

    @Test
    void anEventIsTheSameInAnyOrderOfItsMembers() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        List<WeightedSignature> members = new java.util.ArrayList<>();
        for (String id : List.of("3", "1", "2")) {
            Signature signature = signature(id, "en", "2025-06-2" + id, actor, place);
            members.add(WeightedSignature.of(signature, DocumentFrequencies.of(signature), MODEL));
        }
        Event event = DiscoveredEvents.event(members, Map.of("a", "The actor", "p", "The place"));
        Collections.reverse(members);
        assertEquals(event, DiscoveredEvents.event(members, Map.of("a", "The actor", "p", "The place")));
        assertTrue(event.eventId().startsWith("x"));
        assertEquals("The actor, The place", event.label());
        assertEquals(LocalDate.parse("2025-06-21"), event.startedOn());
        assertEquals(LocalDate.parse("2025-06-23"), event.endedOn());
        assertEquals("p", event.placeConceptId());
    }
}
