package dev.parallax.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Training finds what is there, finds nothing where nothing is, and gives the same bytes again. */
class TrainingTest {
    private static final String[] WORDS = {"river", "stone", "window", "letter", "garden", "morning", "paper", "street"
    };

    /** Texts of random words; label a has the word "ledger" and label b "tribunal", unless the labels are drawn at random. */
    private static List<Example> examples(int count, boolean random) {
        SplittableRandom draw = new SplittableRandom(11);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TreeSet<String> labels = new TreeSet<>();
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                text.append(WORDS[draw.nextInt(WORDS.length)]).append(' ');
            }
            if (draw.nextInt(3) == 0) {
                labels.add("a");
                text.append(random ? "" : "ledger ");
            }
            if (draw.nextInt(4) == 0) {
                labels.add("b");
                text.append(random ? "" : "tribunal ");
            }
            examples.add(new Example(TextFeatures.of("", text.toString(), "en"), labels));
        }
        return examples;
    }

    @Test
    void findsWhatTellsLabelsApart() {
        CrossValidation found = CrossValidation.of(examples(120, false), Settings.FRAMES, 5, 3);
        assertTrue(found.f1() > 0.95, found.toString());
        assertTrue(found.low() <= found.f1() && found.f1() <= found.high(), found.toString());
    }

    /** With labels drawn at random the best is to say always or the commonest: F1 of a third is 2 x 1/3 / (1 + 1/3) = .5. */
    @Test
    void unseenTextsAreNotKnownByHeart() {
        assertTrue(
                CrossValidation.of(examples(120, true), Settings.FRAMES, 5, 3).f1() < 0.6);
    }

    /** Texts that only teach: the lines know their words, and their labels' share does not move the cuts. */
    @Test
    void otherTextsTeachWordsAndNotHowCommonALabelIs() {
        List<Example> examples = examples(60, false);
        List<Example> more = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            more.add(new Example(TextFeatures.of("", "river zeppelin stone", "en"), new TreeSet<>(List.of("a"))));
        }
        List<Integer> apart = IntStream.range(0, examples.size()).boxed().toList();
        LinearModel taught = Training.of(examples, apart, more, Settings.FRAMES);
        Features zeppelin = Features.of(TextFeatures.of("", "window zeppelin", "en"));
        assertTrue(
                taught.margins(zeppelin).get("a") > 0, taught.margins(zeppelin).toString());
        long given = examples.stream()
                .filter(example -> taught.labels(example.features()).contains("a"))
                .count();
        long gold = examples.stream()
                .filter(example -> example.labels().contains("a"))
                .count();
        assertEquals(gold, given, 3);
    }

    /**
     * Twins of a group have words of their own and labels drawn at random. Where they are kept together the cut is chosen on texts of which nothing is known, so that
     * giving the label always is best; a twin in another fold would make it look as if words told the label.
     */
    @Test
    void aCutIsChosenOnTextsOfWhoseGroupNothingWasSeen() {
        SplittableRandom draw = new SplittableRandom(5);
        List<Example> twins = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (int group = 0; group < 60; group++) {
            TreeSet<String> labels = new TreeSet<>(draw.nextBoolean() ? List.of("a") : List.of());
            for (int twin = 0; twin < 2; twin++) {
                twins.add(new Example(Map.of("s:word" + group, 1.0), labels));
                groups.add(group);
            }
        }
        Features unknown = Features.of(Map.of());
        List<Integer> apart = IntStream.range(0, twins.size()).boxed().toList();
        double known = Training.of(twins, apart, List.of(), Settings.FRAMES)
                .margins(unknown)
                .get("a");
        double unseen = Training.of(twins, groups, List.of(), Settings.FRAMES)
                .margins(unknown)
                .get("a");
        assertTrue(unseen > 0 && unseen > known, unseen + " beside " + known);
    }

    @Test
    void aModelIsTheSameAgainAndAsAFile() {
        List<Example> examples = examples(60, false);
        ModelFile file =
                new ModelFile("policy_frame", "en", 60, 0, "person", "", "", Training.of(examples, Settings.FRAMES));
        String text = file.write();
        assertEquals(
                text,
                new ModelFile("policy_frame", "en", 60, 0, "person", "", "", Training.of(examples, Settings.FRAMES))
                        .write());
        ModelFile read = ModelFile.read("models/policy_frame.en.tsv", text);
        assertEquals(text, read.write());
        for (Example example : examples) {
            assertEquals(file.model().labels(example.features()), read.model().labels(example.features()));
        }
    }

    @Test
    void aBadFileIsNamed() {
        assertTrue(message("{}").startsWith("models/x.en.tsv:1: found the format \"\""));
        assertTrue(message("nonsense").startsWith("models/x.en.tsv:1: no model of parallax"));
        assertTrue(message("{\"format\":\"parallax-linear/1\",\"labels\":[]}\ns:a\t1\n")
                .startsWith("models/x.en.tsv:2: found 2"));
        assertThrows(IllegalArgumentException.class, () -> Training.of(List.of(), Settings.FRAMES));
    }

    private static String message(String text) {
        return assertThrows(IllegalArgumentException.class, () -> ModelFile.read("models/x.en.tsv", text))
                .getMessage();
    }

    /** The slope of a loss at its least is 0: for every weight, the penalty's pull equals that of the misjudged examples. */
    @Test
    void logisticRegressionIsAtTheLeastOfItsLoss() {
        List<SparseVector> examples = new ArrayList<>();
        SplittableRandom draw = new SplittableRandom(5);
        boolean[] positive = new boolean[40];
        for (int i = 0; i < positive.length; i++) {
            examples.add(new SparseVector(
                    new int[] {0, 1, 2},
                    new float[] {(float) draw.nextDouble(), (float) draw.nextDouble(), (float) draw.nextDouble()}));
            positive[i] = examples.get(i).values()[0] + 0.3 * draw.nextDouble() > 0.6;
        }
        double cost = 2;
        LogisticRegression.Line line = LogisticRegression.fit(Gram.of(examples, 3), positive, cost, cost, 1);
        for (int feature = 0; feature < 3; feature++) {
            double slope = line.weights()[feature];
            for (int i = 0; i < positive.length; i++) {
                double sign = positive[i] ? 1 : -1;
                double miss = 1 / (1 + Math.exp(sign * line.logOdds(examples.get(i))));
                slope -= cost * miss * sign * examples.get(i).values()[feature];
            }
            assertEquals(0, slope, 0.05);
        }
    }

    @Test
    void ratesWeighMoreWhereTextsAreFewAndNeverDrownWords() {
        assertEquals(0.35, rates(1_000), 1e-9);
        assertEquals(0.35, rates(128), 1e-9);
        assertEquals(0.35 * Math.sqrt(2), rates(64), 1e-9);
        assertEquals(0.7, rates(32), 1e-9);
        assertEquals(0.7, rates(10), 1e-9);
        assertEquals(2, Settings.FRAMES.of(64).fewestTexts());
        assertEquals(1, Settings.FRAMES.of(63).fewestTexts());
        assertEquals(0.7, Settings.FRAMES.of(20).weights().get("p"));
    }

    private static double rates(int texts) {
        return Settings.FRAMES.of(texts).weights().getOrDefault(Vocabulary.RATES, 0.0);
    }

    @Test
    void groupsAreNotPartedByFolds() {
        List<String> sentences = List.of("a", "b", "a", "c", "b", "d", "a");
        Folds folds = Folds.grouped(sentences, 3, 9);
        Map<String, Integer> fold = new java.util.HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Integer before = fold.putIfAbsent(sentences.get(i), folds.of()[i]);
            assertTrue(before == null || before == folds.of()[i]);
        }
    }
}
