package dev.parallax.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Seeded folds.
 *
 * @param of fold of each example
 * @param count number of folds
 */
public record Folds(int[] of, int count) {
    /** Deals examples to folds of like size. */
    public static Folds deal(int examples, int count, long seed) {
        return grouped(IntStream.range(0, examples).boxed().toList(), count, seed);
    }

    /** Deals groups to folds, so that examples of one group (of one sentence, say) are never parted. */
    public static <G> Folds grouped(List<G> groupOfExample, int count, long seed) {
        List<G> groups = new ArrayList<>(new LinkedHashSet<>(groupOfExample));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = groups.size() - 1; i > 0; i--) {
            Collections.swap(groups, i, random.nextInt(i + 1));
        }
        Map<G, Integer> fold = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            fold.put(groups.get(i), i % count);
        }
        return new Folds(
                groupOfExample.stream()
                        .mapToInt(group -> fold.getOrDefault(group, 0))
                        .toArray(),
                count);
    }

    /** Examples of a fold. */
    public int[] in(int fold) {
        return IntStream.range(0, of.length).filter(i -> of[i] == fold).toArray();
    }

    /** Examples of the other folds. */
    public int[] without(int fold) {
        return IntStream.range(0, of.length).filter(i -> of[i] != fold).toArray();
    }
}
