package dev.parallax.compare.resample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Correction for many comparisons: Benjamini and Hochberg (1995), Controlling the false discovery rate, JRSS B 57. Of the differences reported at an adjusted p
 * of .05 at most 5 % are expected to be chance; in a family without any difference, at most 5 % of families report one.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** The adjusted p values of one family, in the order given. */
    public static List<Double> adjusted(List<Double> family) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < family.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparing(family::get).reversed());
        List<Double> adjusted = new ArrayList<>(family);
        double least = 1;
        int rank = family.size();
        for (int index : order) {
            least = Math.min(least, family.get(index) * family.size() / rank--);
            adjusted.set(index, least);
        }
        return adjusted;
    }
}
