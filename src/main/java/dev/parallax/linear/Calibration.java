package dev.parallax.linear;

import java.util.List;

/**
 * What log-odds that a line gives to texts it did not see are worth: slope x log-odds + shift (Platt 1999, Probabilistic outputs for support vector machines). Both are held
 * near what the line says, slope 1 and shift 0, as by some texts, since few texts of a label calibrate nothing.
 *
 * @param slope above 0
 * @param shift what is added
 */
record Calibration(double slope, double shift) {
    private static final double SLOPE_HELD = 5;
    private static final double SHIFT_HELD = 1;
    private static final double LEAST_SLOPE = 0.05;
    private static final int NEWTON_STEPS = 50;

    /**
     * Fits by Newton's method, of which a convex function of two numbers needs a few steps.
     *
     * @param scored pairs of log-odds and 1 or 0
     */
    static Calibration of(List<double[]> scored) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double bySlope = SLOPE_HELD * (slope - 1);
            double byShift = SHIFT_HELD * shift;
            double slopeSlope = SLOPE_HELD;
            double slopeShift = 0;
            double shiftShift = SHIFT_HELD;
            for (double[] pair : scored) {
                double probability = 1 / (1 + StrictMath.exp(-slope * pair[0] - shift));
                double over = probability - pair[1];
                double curve = probability * (1 - probability);
                bySlope += over * pair[0];
                byShift += over;
                slopeSlope += curve * pair[0] * pair[0];
                slopeShift += curve * pair[0];
                shiftShift += curve;
            }
            double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
            slope -= (shiftShift * bySlope - slopeShift * byShift) / determinant;
            shift -= (slopeSlope * byShift - slopeShift * bySlope) / determinant;
        }
        return new Calibration(Math.max(LEAST_SLOPE, slope), shift);
    }

    double of(double logOdds) {
        return slope * logOdds + shift;
    }

    /** The log-odds whose calibrated value this is. */
    double inverse(double calibrated) {
        return (calibrated - shift) / slope;
    }
}
