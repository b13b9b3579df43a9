package dev.parallax.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains models, one label against the rest. The cuts are chosen on folds of the training texts, each judged by lines that did not see it. */
public final class Training {
    private static final double LARGEST = 8;

    private final List<Example> examples;
    private final List<Example> more;
    private final List<String> labels;
    private final Folds folds;
    private final Settings settings;

    private Training(List<Example> examples, Folds folds, List<Example> more, Settings settings) {
        this.examples = List.copyOf(examples);
        this.folds = folds;
        this.more = List.copyOf(more);
        this.labels = List.copyOf(Tally.labels(examples));
        this.settings = settings;
    }

    /**
     * Trains a model.
     *
     * @throws IllegalArgumentException where there are fewer examples than folds, or no label
     */
    public static LinearModel of(List<Example> examples, Settings settings) {
        return of(examples, List.of(), settings);
    }

    /**
     * Trains a model with the help of texts that were coded otherwise, each example a group of its own.
     *
     * @throws IllegalArgumentException where there are fewer examples than folds, or no label
     */
    public static LinearModel of(List<Example> examples, List<Example> more, Settings settings) {
        return of(examples, IntStream.range(0, examples.size()).boxed().toList(), more, settings);
    }

    /**
     * Trains a model with the help of texts that were coded otherwise: the lines are fitted on them too, but the cuts are chosen on the examples alone, since how common a
     * label is among the others says nothing.
     *
     * @param groups group of each example (its sentence, say); a cut is chosen on log-odds by lines that saw nothing of an example's group
     * @param more texts with labels of the examples
     * @throws IllegalArgumentException where there are fewer examples than folds, or no label
     */
    public static <G> LinearModel of(List<Example> examples, List<G> groups, List<Example> more, Settings settings) {
        if (examples.size() < settings.folds()) {
            throw new IllegalArgumentException(
                    "found " + examples.size() + " coded texts, expected at least " + settings.folds());
        }
        Folds folds = Folds.grouped(groups, settings.folds(), settings.seed());
        Training training = new Training(examples, folds, more, settings.of(examples.size()));
        if (training.labels.isEmpty()) {
            throw new IllegalArgumentException("no coded text has a label");
        }
        return training.model();
    }

    private LinearModel model() {
        double[][] unseen = new double[examples.size()][];
        for (int fold = 0; fold < folds.count(); fold++) {
            LinearModel model = fit(folds.without(fold), new double[labels.size()]);
            for (int index : folds.in(fold)) {
                unseen[index] = logOdds(model, examples.get(index));
            }
        }
        int[] all = Folds.deal(examples.size(), 1, 0).in(0);
        return fit(all, settings.goal() == Settings.Goal.MICRO_F1 ? shared(unseen) : apart(unseen));
    }

    private LinearModel fit(int[] chosen, double[] cuts) {
        List<Example> part = Stream.concat(Arrays.stream(chosen).mapToObj(examples::get), more.stream())
                .toList();
        Vocabulary vocabulary = Vocabulary.of(
                part.stream().map(Example::features).toList(), settings.fewestTexts(), settings.weights());
        List<SparseVector> vectors = part.stream()
                .map(example -> vocabulary.vector(example.features()))
                .toList();
        Gram gram = Gram.of(vectors, vocabulary.size());
        List<LogisticRegression.Line> lines = new ArrayList<>();
        for (String label : labels) {
            boolean[] positive = new boolean[part.size()];
            int count = 0;
            for (int i = 0; i < positive.length; i++) {
                positive[i] = part.get(i).labels().contains(label);
                count += positive[i] ? 1 : 0;
            }
            lines.add(line(gram, positive, count));
        }
        return new LinearModel(vocabulary, labels, lines, cuts);
    }

    private LogisticRegression.Line line(Gram gram, boolean[] positive, int count) {
        int all = positive.length;
        if (count == 0 || count == all) { // nothing to tell apart
            return new LogisticRegression.Line(new double[gram.features()], count == 0 ? -LARGEST : LARGEST);
        }
        double raised = StrictMath.pow(all / (2.0 * count), settings.balance());
        double lowered = StrictMath.pow(all / (2.0 * (all - count)), settings.balance());
        return LogisticRegression.fit(
                gram, positive, settings.cost() * raised, settings.cost() * lowered, settings.seed());
    }

    private double[] logOdds(LinearModel model, Example example) {
        SparseVector vector = model.vocabulary().vector(example.features());
        double[] odds = new double[labels.size()];
        for (int label = 0; label < odds.length; label++) {
            odds[label] = Math.max(-LARGEST, Math.min(LARGEST, model.line(label).logOdds(vector)));
        }
        return odds;
    }

    /** One cut on what the log-odds mean for each label: the calibrated log-odds of the best micro-F1, told as a cut of each label's own. */
    private double[] shared(double[][] unseen) {
        List<Calibration> calibrations = new ArrayList<>();
        List<double[]> scored = new ArrayList<>(); // calibrated log-odds, 1 where right
        for (int label = 0; label < labels.size(); label++) {
            List<double[]> own = scored(unseen, label);
            Calibration calibration = Calibration.of(own);
            calibrations.add(calibration);
            own.forEach(pair -> scored.add(new double[] {calibration.of(pair[0]), pair[1]}));
        }
        double cut = Cut.best(scored)[0];
        return calibrations.stream()
                .mapToDouble(calibration -> calibration.inverse(cut))
                .toArray();
    }

    private double[] apart(double[][] unseen) {
        double[] cuts = new double[labels.size()];
        for (int label = 0; label < cuts.length; label++) {
            cuts[label] = Cut.best(scored(unseen, label))[0];
        }
        return cuts;
    }

    /** Pairs of a label's log-odds and 1 where the text has it, else 0. */
    private List<double[]> scored(double[][] unseen, int label) {
        List<double[]> scored = new ArrayList<>();
        for (int i = 0; i < unseen.length; i++) {
            boolean gold = examples.get(i).labels().contains(labels.get(label));
            scored.add(new double[] {unseen[i][label], gold ? 1 : 0});
        }
        return scored;
    }
}
