package dev.parallax.linear;

import java.util.List;

/** Products of all pairs of examples. Memory grows with their square: 8,000 examples take 256 MB, more are refused. */
public final class Gram {
    private static final int MOST = 8_000;

    private final List<SparseVector> examples;
    private final int features;
    private final float[][] products;

    private Gram(List<SparseVector> examples, int features) {
        this.examples = List.copyOf(examples);
        this.features = features;
        this.products = new float[examples.size()][examples.size()];
    }

    /**
     * Multiplies.
     *
     * @throws IllegalArgumentException where there are too many examples
     */
    public static Gram of(List<SparseVector> examples, int features) {
        if (examples.size() > MOST) {
            throw new IllegalArgumentException(
                    "found " + examples.size() + " coded texts; a linear model is trained on at most " + MOST);
        }
        Gram gram = new Gram(examples, features);
        double[] spread = new double[features];
        for (int i = 0; i < examples.size(); i++) {
            SparseVector one = examples.get(i);
            one.addTo(spread, 1);
            for (int j = 0; j <= i; j++) {
                float product = (float) examples.get(j).dot(spread);
                gram.products[i][j] = product;
                gram.products[j][i] = product;
            }
            for (int index : one.indexes()) {
                spread[index] = 0;
            }
        }
        return gram;
    }

    int features() {
        return features;
    }

    SparseVector example(int index) {
        return examples.get(index);
    }

    double of(int one, int other) {
        return products[one][other];
    }

    /** Adds to each sum the factor times the product with an example, each product raised by a constant. */
    void addRow(int example, double factor, double constant, double[] sums) {
        float[] row = products[example];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * (row[i] + constant);
        }
    }
}
