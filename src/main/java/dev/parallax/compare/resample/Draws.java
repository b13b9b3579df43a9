package dev.parallax.compare.resample;

import dev.parallax.model.Ids;
import java.util.SplittableRandom;

/** Random numbers that belong to a row: seeded by its key and the recipe's seed, so that they depend on nothing else. */
public final class Draws {
    private static final int SEED_DIGITS = 16;

    private Draws() {}

    /** The numbers for a purpose of a row. */
    public static SplittableRandom of(long seed, String purpose, String... key) {
        String row = Ids.digest(key);
        String digest = Ids.digest(Long.toString(seed), purpose, row);
        return new SplittableRandom(Long.parseUnsignedLong(digest.substring(0, SEED_DIGITS), 16));
    }

    /** Brings the first {@code count} places of an array into random order, drawn from the whole (Fisher and Yates). */
    static void shuffle(int[] array, int count, SplittableRandom random) {
        for (int index = 0; index < count && index < array.length - 1; index++) {
            int other = random.nextInt(index, array.length);
            int swapped = array[index];
            array[index] = array[other];
            array[other] = swapped;
        }
    }
}
