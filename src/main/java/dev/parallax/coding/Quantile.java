package dev.parallax.coding;

/** Quantiles of sorted numbers. */
final class Quantile {
    private Quantile() {}

    /** Between the two nearest (type 7 of Hyndman and Fan 1996). */
    static double of(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
