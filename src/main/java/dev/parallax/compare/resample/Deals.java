package dev.parallax.compare.resample;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Ways to deal owners to two sides: all of them where they are few, else random ones. */
final class Deals {
    /** Most ways that are all tried. */
    static final long MOST_EXACT = 20_000;

    /** Statistics that differ by rounding alone are equal. */
    static final double TOLERANCE = 1e-9;

    private static final int ENOUGH_HITS = 20;

    private Deals() {}

    /** How many ways there are to choose so many of so many; {@link Long#MAX_VALUE} where more than that. */
    static long ways(int all, int chosen) {
        double ways = 1;
        for (int index = 1; index <= Math.min(chosen, all - chosen); index++) {
            ways = ways * (all - index + 1) / index;
        }
        return ways > 1e15 ? Long.MAX_VALUE : Math.round(ways);
    }

    /** Shows every choice of so many of so many, in lexicographic order; the array is used again. */
    static void each(int all, int chosen, Consumer<int[]> use) {
        int[] choice = Sample.range(0, chosen);
        do {
            use.accept(choice);
        } while (next(choice, all));
    }

    /**
     * A p value from random deals, one after the other until twenty were as extreme as the observed one or the bound is reached (Besag and Clifford 1991, Sequential
     * Monte Carlo p-values, Biometrika 78), so that small p values are resolved and large ones are cheap.
     *
     * @param extreme deals once and says whether that was as extreme
     */
    static double sequential(long most, BooleanSupplier extreme) {
        int hits = 0;
        long deals = 0;
        while (deals < most) {
            deals++;
            hits += extreme.getAsBoolean() ? 1 : 0;
            if (hits == ENOUGH_HITS) {
                return hits / (double) deals;
            }
        }
        return (hits + 1.0) / (deals + 1.0);
    }

    /** Steps to the next choice; false behind the last. */
    private static boolean next(int[] choice, int all) {
        int place = choice.length - 1;
        while (place >= 0 && choice[place] == all - choice.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        choice[place]++;
        for (int behind = place + 1; behind < choice.length; behind++) {
            choice[behind] = choice[behind - 1] + 1;
        }
        return true;
    }
}
