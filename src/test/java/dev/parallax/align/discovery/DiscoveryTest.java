package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import dev.parallax.model.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
                likeness(signature("1", "en", "", actor, place), signature("2", "ru", "", actor, place), false) > 0.4);
    }

    /** Two articles of two languages that share so many features and hold nothing else, among so many others. */
    private static double sharing(int features, int articles) {
        List<Feature> shared = new ArrayList<>();
        for (int number = 0; number < features; number++) {
            shared.add(feature(number % 2 == 0 ? FeatureKind.ACTOR : FeatureKind.PLACE, "shared" + number));
        }
        List<Signature> all = new ArrayList<>();
        for (String language : List.of("en", "ru")) {
            all.add(signature("1" + language, language, "", shared.toArray(Feature[]::new)));
            for (int number = 1; number < articles; number++) {
                all.add(signature(language + number, language, "", feature(FeatureKind.ACTOR, "other" + number)));
            }
        }
        DocumentFrequencies frequencies = DocumentFrequencies.of(all);
        return PairScore.of(
                        WeightedSignature.of(all.get(0), frequencies, MODEL),
                        WeightedSignature.of(all.get(articles), frequencies, MODEL),
                        MODEL,
                        false)
                .likeness();
    }

    @Test
    void fewWordsSayLessTheMoreArticlesThereAre() {
        assertTrue(sharing(2, 100) < sharing(8, 100));
        assertTrue(sharing(2, 10_000) < sharing(2, 100));
        assertTrue(sharing(8, 10_000) > sharing(2, 10_000));
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
    void pivotsMeetAcrossLanguagesWhereBothHaveADictionary() {
        Feature number = feature(FeatureKind.NUMBER, "417");
        Feature pivot = feature(FeatureKind.PIVOT, "harbour");
        Feature other = feature(FeatureKind.PIVOT, "cabbage");
        double with = likeness(signature("1", "en", "", number, pivot), signature("2", "ru", "", number, pivot), false);
        double without = likeness(signature("1", "en", "", number), signature("2", "ru", "", number), false);
        assertEquals(0, without, "one kind of evidence");
        assertTrue(with > 0);
        // A language without a dictionary is compared as if there were none at all, and so is one with itself.
        Feature actor = feature(FeatureKind.ACTOR, "a");
        double bare = likeness(signature("1", "en", "", actor, number), signature("2", "fa", "", actor, number), false);
        assertEquals(
                bare,
                likeness(
                        signature("1", "en", "", actor, number, pivot),
                        signature("2", "fa", "", actor, number),
                        false));
        assertEquals(
                likeness(signature("1", "en", "", actor, number), signature("2", "en", "", actor, number), false),
                likeness(
                        signature("1", "en", "", actor, number, pivot),
                        signature("2", "en", "", actor, number, other),
                        false));
        // Words that do not agree speak against.
        assertTrue(likeness(
                        signature("1", "en", "", actor, number, pivot),
                        signature("2", "ru", "", actor, number, other),
                        false)
                < bare);
    }

    @Test
    void pivotsAloneAreNoLink() {
        Feature one = feature(FeatureKind.PIVOT, "harbour");
        Feature two = feature(FeatureKind.PIVOT, "cabbage");
        assertEquals(0, likeness(signature("1", "en", "", one, two), signature("2", "ru", "", one, two), false));
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
        assertEquals(same * MODEL.undated(), unknown, 1e-6);
        assertEquals(same * Math.exp(-0.5), near, 1e-6);
        assertTrue(far < 1e-6);
    }

    /** The pairs that are compared in any window. */
    private static int compared(Signature... signatures) {
        Set<Long> windows = new TreeSet<>();
        for (Signature signature : signatures) {
            windows.addAll(Candidates.windows(signature, MODEL, true));
        }
        int compared = 0;
        for (long number : windows) {
            List<Window.Entry> entries = new java.util.ArrayList<>();
            for (Signature signature : signatures) {
                if (Candidates.windows(signature, MODEL, true).contains(number)) {
                    entries.add(new Window.Entry(
                            WeightedSignature.of(signature, DocumentFrequencies.EMPTY, MODEL),
                            Candidates.keys(signature, DocumentFrequencies.EMPTY),
                            0));
                }
            }
            compared += new Window(number, entries, MODEL, true, Limits.WHOLE)
                    .compare(false)
                    .pairs();
        }
        return compared;
    }

    @Test
    void articlesWithinReachAreComparedInTheWindowsOfBoth() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        LocalDate start = LocalDate.parse("2025-06-20");
        for (int offset = 0; offset < 14; offset++) {
            Signature one = signature("1", "en", start.plusDays(offset).toString(), actor);
            for (int days = 0; days <= 2 * MODEL.reach(); days++) {
                LocalDate day = start.plusDays(offset + days);
                boolean two = Math.floorDiv(day.toEpochDay(), Candidates.WINDOW_DAYS)
                        != Math.floorDiv(start.plusDays(offset).toEpochDay(), Candidates.WINDOW_DAYS);
                int expected = days > MODEL.reach() ? 0 : two ? 2 : 1;
                assertEquals(expected, compared(one, signature("2", "ru", day.toString(), actor)), offset + " " + days);
            }
        }
    }

    @Test
    void anArticleKnownToSomeDaysIsWithinReachOfEach() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Signature some = new Signature(
                "1",
                "outlet",
                "en",
                LocalDate.parse("2025-06-01"),
                LocalDate.parse("2025-06-20"),
                List.of(actor, feature(FeatureKind.PLACE, "p")));
        for (LocalDate day = LocalDate.parse("2025-05-01");
                day.isBefore(LocalDate.parse("2025-08-01"));
                day = day.plusDays(1)) {
            boolean within = !day.plusDays(MODEL.reach()).isBefore(LocalDate.parse("2025-06-01"))
                    && !day.minusDays(MODEL.reach()).isAfter(LocalDate.parse("2025-06-20"));
            Signature other = signature("2", "ru", day.toString(), actor, feature(FeatureKind.NUMBER, "7"));
            assertEquals(within, compared(some, other) > 0, day.toString());
            assertEquals(within, compared(other, some) > 0, day.toString());
        }
    }

    @Test
    void noEdgeJoinsDaysFartherApartThanTheReach() {
        assertTrue(MODEL.decay(MODEL.reach()) >= MODEL.edge());
        assertTrue(MODEL.decay(MODEL.reach() + 1) < MODEL.edge());
    }

    @Test
    void aKeyOfTooManyArticlesGivesNoPairs() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        List<Signature> many = new java.util.ArrayList<>();
        for (int index = 0; index <= Candidates.KEY_CAP; index++) {
            many.add(signature(String.format(java.util.Locale.ROOT, "%04d", index), "en", "2025-06-20", actor));
        }
        assertEquals(0, compared(many.toArray(Signature[]::new)));
        List<Signature> fewer = many.subList(0, Candidates.KEY_CAP);
        int pairs = compared(fewer.toArray(Signature[]::new));
        assertTrue(pairs > 0 && pairs <= Candidates.KEY_CAP * Candidates.NEIGHBOURS, "" + pairs);
    }

    @Test
    void aKeyOfManyArticlesOfOtherDaysStays() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        List<Signature> many = new java.util.ArrayList<>();
        for (int index = 0; index <= 4 * Candidates.KEY_CAP; index++) {
            String day = LocalDate.parse("2025-06-20").plusDays(index % 4 * 20L).toString();
            many.add(signature(String.format(java.util.Locale.ROOT, "%04d", index), "en", day, actor));
        }
        many.remove(0);
        assertTrue(compared(many.toArray(Signature[]::new)) > 0);
    }

    @Test
    void clustersWithoutACommonLanguageAreBridgedWhereEachIsTheOthersBest() {
        double far = (MODEL.bridge() + MODEL.merge()) / 2;
        Edge true1 = new Edge("a", "b", far, "en", "ru");
        assertEquals(1, Clustering.of(List.of(true1), MODEL).size());
        // A rival in the same language that is nearly as alike leaves the two apart; one in another language does not
        // matter.
        Edge rival = new Edge("a", "c", far * 0.95, "en", "ru");
        assertEquals(3, Clustering.of(List.of(true1, rival), MODEL).size());
        Edge third = new Edge("a", "d", far * 0.95, "en", "fa");
        Edge closed = new Edge("b", "d", far * 0.95, "ru", "fa");
        assertEquals(1, Clustering.of(List.of(true1, third, closed), MODEL).size());
        // Two of one language are never bridged.
        assertEquals(
                2,
                Clustering.of(List.of(new Edge("a", "b", far, "en", "en")), MODEL)
                        .size());
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
        Feature hidden = feature(FeatureKind.ACTOR, "h");
        List<DiscoveredCluster.Member> members = new java.util.ArrayList<>();
        for (String id : List.of("3", "1", "2")) {
            members.add(member(signature(id, "en", "2025-06-2" + id, actor, hidden, place)));
        }
        Map<String, String> labels = Map.of("a", "The actor", "p", "The place");
        DiscoveredCluster cluster = DiscoveredCluster.of(members, DocumentFrequencies.EMPTY, MODEL, true, labels);
        Collections.reverse(members);
        assertEquals(cluster, DiscoveredCluster.of(members, DocumentFrequencies.EMPTY, MODEL, true, labels));
        Event event = cluster.events().get(0);
        assertTrue(event.eventId().startsWith("x"));
        assertEquals("The actor, The place", event.label());
        assertEquals(LocalDate.parse("2025-06-21"), event.startedOn());
        assertEquals(LocalDate.parse("2025-06-23"), event.endedOn());
        assertEquals("p", event.placeConceptId());
    }

    /** Each feature in a sentence of its own, one after the other. */
    private static DiscoveredCluster.Member member(Signature signature, Coverage... declared) {
        List<Place> places = new java.util.ArrayList<>();
        List<String> names = new java.util.ArrayList<>();
        for (int index = 0; index < signature.features().size(); index++) {
            BitSet positions = new BitSet();
            positions.set(1 + index / 2);
            places.add(new Place(Part.TEXT, 10 * index, 10 * index + 5, positions));
            names.add(signature.features().get(index).kind() == FeatureKind.NAME ? "Name" + index : "");
        }
        return new DiscoveredCluster.Member(new LocatedSignature(signature, places, names, 4), List.of(declared));
    }

    @Test
    void theRowsOfALinkGiveItsScoreAgain() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        List<Feature> many = new java.util.ArrayList<>(List.of(actor, place));
        for (int index = 0; index < 40; index++) {
            many.add(feature(FeatureKind.NUMBER, "1" + index));
        }
        DiscoveredCluster cluster = DiscoveredCluster.of(
                List.of(
                        member(signature("1", "en", "2025-06-21", many.toArray(Feature[]::new))),
                        member(signature("2", "ru", "2025-06-22", many.toArray(Feature[]::new))),
                        member(signature("3", "ru", "2025-06-25", actor, place))),
                DocumentFrequencies.EMPTY,
                MODEL,
                true,
                Map.of());
        assertEquals(3, cluster.coverage().size());
        for (Coverage link : cluster.coverage()) {
            List<AlignmentEvidence> rows = cluster.evidence().stream()
                    .filter(row -> row.articleId().equals(link.articleId()))
                    .toList();
            assertTrue(!rows.isEmpty() && rows.size() <= 21, rows.toString());
            assertEquals(link.score(), EvidenceScore.combine(rows));
            for (int number = 0; number < rows.size(); number++) {
                assertEquals(number, rows.get(number).evidenceNo());
            }
        }
    }

    @Test
    void scoresGrowWithTheMeanLikenessAndLeaveRoomAbove() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        double last = 0;
        for (int others : new int[] {400, 60, 12, 2, 0}) {
            List<Feature> first = new java.util.ArrayList<>(List.of(actor, place));
            List<Feature> second = new java.util.ArrayList<>(List.of(actor, place));
            for (int index = 0; index < others; index++) {
                first.add(feature(FeatureKind.NUMBER, "1" + index));
                second.add(feature(FeatureKind.NUMBER, "2" + index));
            }
            Signature one = signature("1", "en", "2025-06-21", first.toArray(Feature[]::new));
            Signature two = signature("2", "ru", "2025-06-21", second.toArray(Feature[]::new));
            double mean = likeness(one, two, true);
            DiscoveredCluster cluster = DiscoveredCluster.of(
                    List.of(member(one), member(two)),
                    DocumentFrequencies.EMPTY.plus(DocumentFrequencies.of(one)).plus(DocumentFrequencies.of(two)),
                    MODEL,
                    true,
                    Map.of());
            Coverage link = cluster.coverage().get(0);
            assertEquals(1 / (1 + Math.pow(MODEL.even() / mean, MODEL.slope())), link.score(), 0.002);
            assertEquals(
                    mean >= MODEL.even() ? CoverageStatus.MEMBER : CoverageStatus.ABSTAINED, link.status(), "" + mean);
            assertTrue(link.score() > last && link.score() < 0.99, "" + link.score());
            last = link.score();
        }
    }

    @Test
    void theShareIsOfSentencesThatCarryTheSharedEvidence() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        DiscoveredCluster cluster = DiscoveredCluster.of(
                List.of(
                        member(signature("1", "en", "2025-06-21", actor, place)),
                        member(signature("2", "ru", "2025-06-22", actor, place))),
                DocumentFrequencies.EMPTY,
                MODEL,
                true,
                Map.of());
        // Both features stand in the first of four sentences.
        assertEquals(0.25, cluster.coverage().get(0).sentenceShare());
    }

    @Test
    void aClusterThatIsADeclaredEventLeavesItsLinksAndDoubtsTheOthers() {
        Feature actor = feature(FeatureKind.ACTOR, "a");
        Feature place = feature(FeatureKind.PLACE, "p");
        List<DiscoveredCluster.Member> members = new java.util.ArrayList<>();
        for (String id : List.of("1", "2")) {
            members.add(member(
                    signature(id, "en", "2025-06-21", actor, place),
                    new Coverage("raid", id, 0.9, CoverageStatus.MEMBER, 1, "declared/1")));
        }
        members.add(member(signature("3", "ru", "2025-06-21", actor, place)));
        DiscoveredCluster cluster = DiscoveredCluster.of(members, DocumentFrequencies.EMPTY, MODEL, true, Map.of());
        assertTrue(cluster.events().isEmpty());
        assertEquals(
                List.of("raid 3 ABSTAINED"),
                cluster.coverage().stream()
                        .map(link -> link.eventId() + " " + link.articleId() + " " + link.status())
                        .toList());
    }
}
