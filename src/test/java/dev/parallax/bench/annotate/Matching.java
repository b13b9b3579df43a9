package dev.parallax.bench.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One-to-one matching of spans by intersection over union. */
final class Matching {
    private Matching() {}

    /** For each gold span the predicted one it is matched with, or -1; pairs by falling share, then gold, then predicted order. */
    static int[] greedy(List<int[]> gold, List<int[]> predicted, double threshold) {
        List<double[]> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double common = Math.min(gold.get(g)[1], predicted.get(p)[1])
                        - Math.max(gold.get(g)[0], predicted.get(p)[0]);
                double union = Math.max(gold.get(g)[1], predicted.get(p)[1])
                        - Math.min(gold.get(g)[0], predicted.get(p)[0]);
                if (common > 0 && common / union >= threshold) {
                    pairs.add(new double[] {common / union, g, p});
                }
            }
        }
        return assign(pairs, gold.size(), predicted.size());
    }

    static int[] assign(List<double[]> pairs, int gold, int predicted) {
        pairs.sort(Comparator.<double[]>comparingDouble(pair -> -pair[0])
                .thenComparingDouble(pair -> pair[1])
                .thenComparingDouble(pair -> pair[2]));
        int[] match = new int[gold];
        Arrays.fill(match, -1);
        boolean[] used = new boolean[predicted];
        for (double[] pair : pairs) {
            int g = (int) pair[1];
            int p = (int) pair[2];
            if (match[g] < 0 && !used[p]) {
                match[g] = p;
                used[p] = true;
            }
        }
        return match;
    }
}
