package dev.parallax.linear;

import java.util.Comparator;
import java.util.List;

/** Where to cut a list of scores. */
final class Cut {
    private Cut() {}

    /**
     * The cut of the best F1, halfway between two scores, and that F1.
     *
     * @param scored pairs of a score and 1 where it should be above the cut, else 0
     */
    static double[] best(List<double[]> scored) {
        List<double[]> falling = scored.stream()
                .sorted(Comparator.comparingDouble((double[] pair) -> -pair[0]))
                .toList();
        double gold = 0;
        for (double[] pair : falling) {
            gold += pair[1];
        }
        double right = 0;
        double[] best = {falling.get(0)[0] + 1, 0};
        for (int given = 1; given <= falling.size(); given++) {
            double[] last = falling.get(given - 1);
            right += last[1];
            boolean tied = given < falling.size() && falling.get(given)[0] == last[0];
            double f1 = 2 * right / (gold + given);
            if (!tied && f1 > best[1]) {
                best[0] = given < falling.size() ? (last[0] + falling.get(given)[0]) / 2 : last[0] - 1;
                best[1] = f1;
            }
        }
        return best;
    }
}
