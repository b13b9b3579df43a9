package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
import dev.parallax.model.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review beside the cores of a fire in a harbour (May) and of a strike (June). */
class PassagesTest {
    private static final PairModel MODEL = PairModel.bundled();
    private static final ClusterCore FIRE =
            core("fire", "2030-05-01", "PLACE harbour", "HAPPENING fire", "CLAIM killed=12");
    private static final ClusterCore STRIKE = core("strike", "2030-06-01", "ACTOR union", "HAPPENING strike");

    private static ClusterCore core(String id, String day, String... features) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (String feature : features) {
            weights.put(feature(feature).key(), 0.5);
        }
        return new ClusterCore(id, LocalDate.parse(day), weights);
    }

    private static Feature feature(String written) {
        String[] words = written.split(" ");
        return new Feature(FeatureKind.valueOf(words[0]), words[1], 1);
    }

    /** Sentences parted by "/", features in them by commas; "+" puts a feature on the words of the one before it. */
    private static LocatedSignature review(String day, String text) {
        List<Feature> features = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String[] sentences = text.split("/");
        int begin = 0;
        for (int sentence = 0; sentence < sentences.length; sentence++) {
            for (String written : sentences[sentence].split(",")) {
                if (written.isBlank()) {
                    continue;
                }
                begin += written.trim().startsWith("+") ? 0 : 10;
                BitSet position = new BitSet();
                position.set(sentence + 1);
                features.add(feature(written.trim().replace("+", "")));
                places.add(new Place(Part.TEXT, begin, begin + 5, position));
                names.add("");
            }
        }
        LocalDate on = day.isEmpty() ? null : LocalDate.parse(day);
        return new LocatedSignature(
                new Signature("review", "outlet", "en", on, on, features), places, names, sentences.length);
    }

    private static List<Passages.Link> links(
            LocatedSignature review, Optional<ClusterCore> own, ClusterCore... others) {
        return links(true, review, own, others);
    }

    private static List<Passages.Link> links(
            boolean manyEvents, LocatedSignature review, Optional<ClusterCore> own, ClusterCore... others) {
        return Passages.of(
                manyEvents,
                review,
                WeightedSignature.of(review.signature(), DocumentFrequencies.EMPTY, MODEL),
                own,
                List.of(others),
                MODEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day | sentences | events and their shares
                // Two events in two passages of one review; the share counts the sentences of the passage.
                "2030-07-01 | PLACE harbour,HAPPENING fire / ACTOR mayor,PLACE town / ACTOR poet,PLACE hill / ACTOR union,HAPPENING strike | fire=0.25 strike=0.25",
                // Two that are told in one sentence.
                "2030-07-01 | PLACE harbour,HAPPENING fire,ACTOR union,HAPPENING strike | fire=1.0 strike=1.0",
                // Who and where, without what happened, is told of many events; so is one thing alone.
                "2030-07-01 | PLACE harbour,ACTOR mayor | -",
                "2030-07-01 | HAPPENING strike,ACTOR mayor | -",
                // Read off the same words twice, or off a word and the phrase that it stands in: one thing.
                "2030-07-01 | PLACE harbour,+HAPPENING fire | -",
                // Scattered over the text it is no passage.
                "2030-07-01 | PLACE harbour / ACTOR mayor / ACTOR poet / HAPPENING fire | -",
                // Nobody tells what has not happened; without a day nobody knows.
                "2030-05-20 | ACTOR union,HAPPENING strike | -",
                "'' | ACTOR union,HAPPENING strike | strike=1.0"
            })
    void aPassageHoldsTwoThingsOfTheCoreAndAHappening(String day, String text, String expected) {
        StringBuilder found = new StringBuilder();
        for (Passages.Link link : links(review(day, text), Optional.empty(), FIRE, STRIKE)) {
            found.append(found.isEmpty() ? "" : " ")
                    .append(link.coverage().eventId())
                    .append('=')
                    .append(link.coverage().sentenceShare());
        }
        assertEquals(expected, found.isEmpty() ? "-" : found.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day | sentences | events that news reports beside its own
                "2030-06-02 | ACTOR mayor / ACTOR union,HAPPENING strike / ACTOR union,HAPPENING strike / ACTOR poet | strike",
                "2030-06-02 | ACTOR union,HAPPENING strike / HAPPENING strike,ACTOR union / ACTOR mayor / ACTOR poet / PLACE hill | strike",
                // One sentence, or few of many, recall.
                "2030-06-02 | ACTOR mayor / ACTOR union,HAPPENING strike / ACTOR poet | -",
                "2030-06-02 | ACTOR union,HAPPENING strike / ACTOR union,HAPPENING strike / a / b / c / d / e / f / g | -",
                // So does a longer time, or one that nobody knows.
                "2030-06-29 | ACTOR union,HAPPENING strike / ACTOR union,HAPPENING strike | strike",
                "2030-06-30 | ACTOR union,HAPPENING strike / ACTOR union,HAPPENING strike | -",
                "'' | ACTOR union,HAPPENING strike / ACTOR union,HAPPENING strike | -"
            })
    void newsTellsBesideItsOwnEventWhatAQuarterOfItReports(String day, String text, String expected) {
        List<String> found = links(false, news(day, text), Optional.empty(), FIRE, STRIKE).stream()
                .map(link -> link.coverage().eventId())
                .toList();
        assertEquals(expected, found.isEmpty() ? "-" : String.join(" ", found));
    }

    /** As a review, with a word for a sentence that tells nothing, and each feature once with all its sentences. */
    private static LocatedSignature news(String day, String text) {
        LocatedSignature written = review(day, text.replaceAll("\\b[a-g]\\b", ""));
        Map<String, Integer> first = new TreeMap<>();
        List<Feature> features = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < written.places().size(); at++) {
            Feature feature = written.signature().features().get(at);
            Place place = written.places().get(at);
            Integer known = first.putIfAbsent(feature.key(), places.size());
            if (known == null) {
                features.add(feature);
                places.add(place);
            } else {
                places.get(known).positions().or(place.positions());
            }
        }
        Signature signature = written.signature();
        return new LocatedSignature(
                new Signature("news", "outlet", "en", signature.firstDay(), signature.lastDay(), features),
                places,
                features.stream().map(Feature::value).toList(),
                written.sentences());
    }

    @Test
    void whatIsMoreLikeTheOwnEventIsNoEvidenceForAnother() {
        ClusterCore quay =
                core("quay", "2030-05-02", "PLACE harbour", "HAPPENING fire", "ACTOR a", "ACTOR b", "ACTOR c");
        LocatedSignature review = review("2030-07-01", "PLACE harbour,HAPPENING fire,CLAIM killed=12");
        assertEquals(List.of(), links(review, Optional.of(FIRE), quay));
        assertEquals(1, links(review, Optional.empty(), quay).size());
    }

    @Test
    void theRowsGiveTheScoreAgainAndAreNumbered() {
        for (Passages.Link link : links(
                review("2030-07-01", "PLACE harbour,HAPPENING fire,CLAIM killed=12,ACTOR mayor"),
                Optional.empty(),
                FIRE)) {
            assertEquals(link.coverage().score(), EvidenceScore.combine(link.evidence()));
            for (int number = 0; number < link.evidence().size(); number++) {
                assertEquals(number, link.evidence().get(number).evidenceNo());
            }
        }
    }

    @Test
    void aCoreIsWhatAThirdOfTheArticlesTell() {
        List<WeightedSignature> members = new ArrayList<>();
        for (Map.Entry<String, String> article : new TreeMap<>(Map.of(
                        "2030-05-03", "PLACE harbour,HAPPENING fire",
                        "2030-05-02", "PLACE harbour,HAPPENING fire,ACTOR mayor",
                        "2030-05-04", "PLACE harbour,WORD smoke"))
                .entrySet()) {
            members.add(WeightedSignature.of(
                    review(article.getKey(), article.getValue()).signature(), DocumentFrequencies.EMPTY, MODEL));
        }
        ClusterCore core = ClusterCore.of("x", members);
        assertEquals(
                List.of(
                        feature("HAPPENING fire").key(),
                        feature("PLACE harbour").key()),
                List.copyOf(core.weights().keySet()));
        assertEquals(LocalDate.parse("2030-05-02"), core.firstDay());
    }
}
