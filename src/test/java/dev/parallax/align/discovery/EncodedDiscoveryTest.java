package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.TextVector;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.encoder.Device;
import dev.parallax.align.encoder.EncoderSettings;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.Pooling;
import dev.parallax.align.encoder.SentenceEncoder;
import dev.parallax.align.encoder.TinyEncoder;
import dev.parallax.align.encoder.VectorMeans;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.EvidenceKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an encoder adds to discovery, from the text to the row of evidence. */
class EncodedDiscoveryTest {
    private static final PairModel MODEL = PairModel.bundled();
    private static final LocalDate DAY = LocalDate.parse("2025-06-27");
    private static final String FIRE = "Harbour burned night ships sank";
    private static final String FIRE_RUSSIAN = "Ночью гавань сгорела корабли затонули";
    private static final String SCHOOL_RUSSIAN = "Министр открыл школу дети";

    private static SentenceEncoder encoder;
    private static Map<String, double[]> points;

    @BeforeAll
    static void opened(@TempDir Path folder) {
        encoder = Encoders.open(Encoders.find(
                TinyEncoder.write(folder), Optional.empty(), new EncoderSettings("", Pooling.AUTO, 64, Device.CPU)));
        VectorMeans.Adding adding = new VectorMeans.Adding();
        encoder.vectors(corpus(0)).forEach(vector -> adding.add("en", vector));
        encoder.vectors(corpus(1)).forEach(vector -> adding.add("ru", vector));
        points = adding.means().points();
    }

    /** A hundred texts of a language: five words each, drawn by lot. */
    private static List<String> corpus(int language) {
        SplittableRandom random = new SplittableRandom(4 + language);
        List<String> words = TinyEncoder.words(language);
        List<String> texts = new ArrayList<>();
        for (int text = 0; text < 100; text++) {
            List<String> some = new ArrayList<>();
            for (int word = 0; word < 5; word++) {
                some.add(words.get(random.nextInt(words.size())));
            }
            texts.add(String.join(" ", some));
        }
        return texts;
    }

    /** An article without a concept of the catalog: some number, and a text that an encoder may have read. */
    private static Signature article(String id, String language, String text, boolean read, String... numbers) {
        List<Feature> features = new ArrayList<>();
        for (String number : numbers) {
            features.add(new Feature(FeatureKind.NUMBER, number, 1));
        }
        Signature bare = new Signature(id, "outlet", language, DAY, DAY, features);
        return read ? bare.with(encoder.vectors(List.of(text)).get(0).from(points.get(language))) : bare;
    }

    private static WeightedSignature weighted(Signature signature) {
        return WeightedSignature.of(signature, DocumentFrequencies.EMPTY, MODEL);
    }

    private static PairScore score(Signature one, Signature other) {
        return PairScore.of(weighted(one), weighted(other), MODEL, true);
    }

    private static List<Edge> edges(Signature... signatures) {
        List<Window.Entry> entries = new ArrayList<>();
        TreeSet<Long> windows = new TreeSet<>();
        for (Signature signature : signatures) {
            windows.addAll(Candidates.windows(signature, MODEL, true));
            entries.add(new Window.Entry(
                    weighted(signature), Candidates.keys(signature, DocumentFrequencies.EMPTY), 0));
        }
        return windows.stream()
                .flatMap(window -> new Window(window, entries, MODEL, true, Limits.WHOLE)
                        .compare(false).edges().stream())
                .distinct()
                .toList();
    }

    @Test
    void twoTellingsWithoutAConceptMeet() {
        assertTrue(edges(
                        article("1", "en", FIRE, false, "417", "33"),
                        article("2", "ru", FIRE_RUSSIAN, false, "417", "56"))
                .isEmpty());
        List<Edge> found =
                edges(article("1", "en", FIRE, true, "417", "33"), article("2", "ru", FIRE_RUSSIAN, true, "417", "56"));
        assertEquals(1, found.size());
        assertTrue(found.get(0).likeness() > MODEL.edge());
        assertTrue(
                edges(
                                article("1", "en", FIRE, true, "417", "33"),
                                article("2", "ru", SCHOOL_RUSSIAN, true, "417", "56"))
                        .isEmpty(),
                "another story with the same number");
    }

    @Test
    void vectorsAloneAreNoLink() {
        PairScore score = score(article("1", "en", FIRE, true), article("2", "ru", FIRE_RUSSIAN, true));
        assertTrue(score.cosine() > 0);
        assertEquals(0, score.likeness());
    }

    @Test
    void withinALanguageWordsAreCompared() {
        Signature one = article("1", "en", FIRE, true, "417");
        Signature other = article("2", "en", FIRE, true, "417");
        assertEquals(
                score(article("1", "en", FIRE, false, "417"), article("2", "en", FIRE, false, "417")),
                score(one, other));
    }

    /** Whatever two articles share and wherever their vectors point, an encoder makes them no less alike, and no more than the same. */
    @Test
    void anEncoderNeverSpeaksAgainst() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 500; trial++) {
            Signature one = drawn(random, "1", "en");
            Signature other = drawn(random, "2", random.nextBoolean() ? "ru" : "en");
            PairScore without = score(one, other);
            PairScore with = score(one.with(direction(random)), other.with(direction(random)));
            assertTrue(with.cosine() >= without.cosine());
            assertTrue(with.likeness() >= without.likeness());
            assertTrue(with.cosine() <= 1);
            double sum =
                    with.shared().stream().mapToDouble(PairScore.Shared::part).sum();
            assertEquals(Math.min(1, sum * with.factor()), with.cosine(), 1e-6, "the parts add up");
        }
    }

    private static TextVector direction(SplittableRandom random) {
        return TextVector.of(new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble() - 0.5});
    }

    private static Signature drawn(SplittableRandom random, String id, String language) {
        List<Feature> features = new ArrayList<>();
        for (FeatureKind kind : List.of(FeatureKind.ACTOR, FeatureKind.PLACE, FeatureKind.NUMBER, FeatureKind.PIVOT)) {
            for (int count = random.nextInt(3); count > 0; count--) {
                features.add(new Feature(kind, kind.id() + count + random.nextInt(2), 1));
            }
        }
        return new Signature(id, "outlet", language, DAY, DAY.plusDays(random.nextInt(3)), features);
    }

    @Test
    void theWindowSaysWhatThePairSays() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 200; trial++) {
            Signature one = drawn(random, "1", "en").with(direction(random));
            Signature other = drawn(random, "2", "ru").with(direction(random));
            double likeness = score(one, other).likeness();
            List<Edge> edges = edges(one, other);
            assertFalse(edges.isEmpty() && likeness >= MODEL.edge() && sharesAKey(one, other));
            edges.forEach(edge -> assertEquals(likeness, edge.likeness()));
        }
    }

    private static boolean sharesAKey(Signature one, Signature other) {
        return !Collections.disjoint(
                Candidates.keys(one, DocumentFrequencies.EMPTY).keySet(),
                Candidates.keys(other, DocumentFrequencies.EMPTY).keySet());
    }

    private static DiscoveredCluster.Member member(Signature signature) {
        int size = signature.features().size();
        return new DiscoveredCluster.Member(
                new LocatedSignature(
                        signature, Collections.nCopies(size, Place.NOWHERE), Collections.nCopies(size, ""), 1),
                List.of());
    }

    @Test
    void theEvidenceNamesTheCosineAndAddsUpToTheScore() {
        Signature one = article("1", "en", FIRE, true, "417", "33");
        Signature other = article("2", "ru", FIRE_RUSSIAN, true, "417", "56");
        DiscoveredCluster cluster = DiscoveredCluster.of(
                List.of(member(one), member(other)), DocumentFrequencies.EMPTY, MODEL, true, Map.of());
        for (var link : cluster.coverage()) {
            List<AlignmentEvidence> rows = cluster.evidence().stream()
                    .filter(row -> row.articleId().equals(link.articleId()))
                    .toList();
            assertEquals(link.score(), EvidenceScore.combine(rows));
            List<AlignmentEvidence> vectors = rows.stream()
                    .filter(row -> row.kind() == EvidenceKind.VECTOR)
                    .toList();
            assertEquals(1, vectors.size());
            assertEquals(
                    one.vector().cosine(other.vector()),
                    Double.parseDouble(vectors.get(0).value()));
            assertTrue(vectors.get(0).weight() > 0);
            assertTrue(rows.stream().anyMatch(row -> row.kind() == EvidenceKind.NUMBER));
        }
    }
}
