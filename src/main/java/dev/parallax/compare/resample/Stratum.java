package dev.parallax.compare.resample;

import java.util.List;

/**
 * Owners of one language: a value of each on the one side, and of each other.
 *
 * @param side values of the owners of the side
 * @param others values of the other owners
 */
public record Stratum(List<Double> side, List<Double> others) {
    public Stratum {
        side = List.copyOf(side);
        others = List.copyOf(others);
        if (side.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException("no stratum: " + side.size() + " owners against " + others.size());
        }
    }

    /** The values of the side and behind them those of the others. */
    double[] values() {
        double[] values = new double[side.size() + others.size()];
        for (int owner = 0; owner < values.length; owner++) {
            values[owner] = owner < side.size() ? side.get(owner) : others.get(owner - side.size());
        }
        return values;
    }
}
