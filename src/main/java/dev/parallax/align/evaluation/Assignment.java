package dev.parallax.align.evaluation;

import java.util.Arrays;

/** The one-to-one matching of rows and columns with the greatest sum (Kuhn 1955, Munkres 1957; by shortest augmenting paths, in time cubic in the larger side). */
final class Assignment {
    private Assignment() {}

    /** The sum. What is left over on the longer side adds nothing; no value may be negative. */
    static double greatest(double[][] values) {
        int size = Math.max(values.length, values.length == 0 ? 0 : values[0].length);
        // Positions from 1 on; 0 is the row that is being matched.
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            augment(values, rowPrice, columnPrice, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += value(values, rowOf[column], column);
        }
        return sum;
    }

    private static void augment(double[][] values, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int size = rowOf.length - 1;
        double[] slack = new double[size + 1];
        int[] before = new int[size + 1];
        boolean[] reached = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            int row = rowOf[column];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int other = 1; other <= size; other++) {
                if (!reached[other]) {
                    double cost = -value(values, row, other) - rowPrice[row] - columnPrice[other];
                    if (cost < slack[other]) {
                        slack[other] = cost;
                        before[other] = column;
                    }
                    if (slack[other] < step) {
                        step = slack[other];
                        next = other;
                    }
                }
            }
            for (int other = 0; other <= size; other++) {
                if (reached[other]) {
                    rowPrice[rowOf[other]] += step;
                    columnPrice[other] -= step;
                } else {
                    slack[other] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private static double value(double[][] values, int row, int column) {
        return row <= values.length && column <= values[0].length ? values[row - 1][column - 1] : 0;
    }
}
