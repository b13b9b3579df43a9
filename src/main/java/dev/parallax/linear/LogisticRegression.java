package dev.parallax.linear;

import java.util.SplittableRandom;

/**
 * Logistic regression with a quadratic penalty, fitted by coordinate descent in the dual (Yu, Huang and Lin 2011, Dual coordinate descent methods for logistic
 * regression and maximum entropy models, Machine Learning 85), over the products of the examples, of which there are far fewer than features. One thread and a seeded order: the same examples in the same order give the same weights.
 */
public final class LogisticRegression {
    private static final int ROUNDS = 60;
    private static final double ENOUGH = 1e-3;
    private static final int NEWTON_STEPS = 8;
    /** Square of the constant feature, whose weight is the bias, held down like the others. */
    private static final double CONSTANT = 1;

    /**
     * A fitted line.
     *
     * @param weights one for each feature
     * @param bias what is added
     */
    public record Line(double[] weights, double bias) {
        /** Log-odds of an example. */
        public double logOdds(SparseVector example) {
            return example.dot(weights) + bias;
        }

        /** Probability of an example, 0 to 1. */
        public double probability(SparseVector example) {
            return 1 / (1 + StrictMath.exp(-logOdds(example)));
        }
    }

    private LogisticRegression() {}

    /**
     * Fits a line.
     *
     * @param gram products of the examples
     * @param positive class of each example
     * @param costPositive cost of a misjudged positive example against the penalty, above 0
     * @param costNegative the same of a negative one
     */
    public static Line fit(Gram gram, boolean[] positive, double costPositive, double costNegative, long seed) {
        int count = positive.length;
        double[] alpha = new double[count];
        double[] sums = new double[count]; // log-odds of each example, kept up with every step
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double largest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && largest >= ENOUGH; round++) {
            shuffle(order, random);
            largest = 0;
            for (int i : order) {
                double sign = positive[i] ? 1 : -1;
                double cost = positive[i] ? costPositive : costNegative;
                double next = minimum(alpha[i], cost, sign * sums[i], gram.of(i, i) + CONSTANT);
                double step = sign * (next - alpha[i]);
                if (step != 0) {
                    largest = Math.max(largest, Math.abs(step) / cost);
                    alpha[i] = next;
                    gram.addRow(i, step, CONSTANT, sums);
                }
            }
        }
        double[] weights = new double[gram.features()];
        double bias = 0;
        for (int i = 0; i < count; i++) {
            double signed = positive[i] ? alpha[i] : -alpha[i];
            gram.example(i).addTo(weights, signed);
            bias += signed * CONSTANT;
        }
        return new Line(weights, bias);
    }

    /** The alpha between 0 and cost where the one-variable dual problem is least: Newton's steps, kept inside the open interval. */
    private static double minimum(double alpha, double cost, double margin, double square) {
        double now = Math.min(Math.max(alpha, cost * 1e-10), cost * (1 - 1e-10));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double slope = margin + square * (now - alpha) + StrictMath.log(now / (cost - now));
            double curve = square + cost / (now * (cost - now));
            double next = now - slope / curve;
            if (next <= 0) {
                next = now / 10;
            } else if (next >= cost) {
                next = cost - (cost - now) / 10;
            }
            if (Math.abs(next - now) < 1e-9 * cost) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
    }
}
