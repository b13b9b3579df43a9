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

    /** Product with dense weights; four sums beside each other, since each waits for its last step. */
    double dot(double[] weights) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < indexes.length; i += 4) {
            first += weights[indexes[i]] * values[i];
            second += weights[indexes[i + 1]] * values[i + 1];
            third += weights[indexes[i + 2]] * values[i + 2];
            fourth += weights[indexes[i + 3]] * values[i + 3];
        }
        for (; i < indexes.length; i++) {
            first += weights[indexes[i]] * values[i];
        }
        return first + second + (third + fourth);
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
