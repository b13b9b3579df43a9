package dev.parallax.linear;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a model is trained. Fixed once for all languages and label sets; nothing of it is chosen on texts that a score is taken from.
 *
 * @param cost cost of a misjudged example against the penalty
 * @param balance how far rare labels are raised: 0 every example weighs the same, 1 both classes of a label weigh the same
 * @param fewestTexts texts that have to have a feature
 * @param weights weight of each block of features; 1 for those not named
 * @param goal what the cuts are chosen for
 * @param folds folds within the training texts, on which the cuts are chosen
 * @param seed seed of folds and orders
 */
public record Settings(
        double cost,
        double balance,
        int fewestTexts,
        SortedMap<String, Double> weights,
        Goal goal,
        int folds,
        long seed) {
    /** What cuts are chosen for. */
    public enum Goal {
        /** F1 of all labels together: one cut for all, on calibrated log-odds. */
        MICRO_F1,
        /** Mean of the labels' F1: a cut for each. */
        MACRO_F1
    }

    /** Texts from which on words tell by themselves what the texts are about. */
    private static final int MANY = 128;

    /** Weight beyond which rates would drown the words. */
    private static final double HEAVIEST_RATES = 0.7;

    public Settings {
        weights = new TreeMap<>(weights);
    }

    /** Settings for frames of articles and headlines. */
    public static final Settings FRAMES =
            new Settings(5, 1, 2, new TreeMap<>(Map.of("p", 0.7, Vocabulary.RATES, 0.35)), Goal.MICRO_F1, 5, 20230101L);

    /** Settings for what is said of a target in a sentence: one label of few, rare beside none. */
    public static final Settings TARGETS = new Settings(
            0.15,
            0.5,
            2,
            new TreeMap<>(Map.of("e", 0.5, "d", 0.7, Vocabulary.RATES, 2.0)),
            Goal.MACRO_F1,
            5,
            20230101L);

    /**
     * The settings for so many training texts. What a lexicon knows is worth a number of texts, so that it weighs more where they are few: its rates' weight
     * grows with one over the root of their number. And in few texts a word that stands in one of them is the rule: it counts, where in many it is noise.
     */
    Settings of(int texts) {
        if (texts >= MANY || !weights.containsKey(Vocabulary.RATES)) {
            return this;
        }
        SortedMap<String, Double> raised = new TreeMap<>(weights);
        raised.computeIfPresent(
                Vocabulary.RATES,
                (block, weight) ->
                        Math.max(weight, Math.min(HEAVIEST_RATES, weight * Math.sqrt((double) MANY / texts))));
        int fewest = texts < MANY / 2 ? 1 : fewestTexts;
        return new Settings(cost, balance, fewest, raised, goal, folds, seed);
    }

    /** The same with another seed. */
    public Settings seeded(long other) {
        return new Settings(cost, balance, fewestTexts, weights, goal, folds, other);
    }

    /** The same with other block weights. */
    public Settings with(SortedMap<String, Double> others) {
        return new Settings(cost, balance, fewestTexts, others, goal, folds, seed);
    }
}
