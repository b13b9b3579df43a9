package dev.parallax.linear;

/**
 * Values of few features.
 *
 * @param indexes features, each once
 * @param values one for each index
 */
public record SparseVector(int[] indexes, float[] values) {
    public SparseVector {
        if (indexes.length != values.length) {
            throw new IllegalArgumentException(indexes.length + " indexes for " + values.length + " values");
        }
    }

    /** Product with dense weights. */
    double dot(double[] weights) {
        double sum = 0;
        for (int i = 0; i < indexes.length; i++) {
            sum += weights[indexes[i]] * values[i];
        }
        return sum;
    }

    /** Adds a multiple of this vector to dense weights. */
    void addTo(double[] weights, double factor) {
        for (int i = 0; i < indexes.length; i++) {
            weights[indexes[i]] += factor * values[i];
        }
    }

    /** Sum of squares. */
    double square() {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }
}
