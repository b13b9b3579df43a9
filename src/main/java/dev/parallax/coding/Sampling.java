package dev.parallax.coding;

import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws units for coding: from every stratum as many, as far as it has them, so that rare languages and groups are coded too; a share of each stratum goes to
 * every coder, the rest to one coder each in turn. Which units are drawn depends on seed and ids alone, so that a larger sample holds the smaller one.
 */
public final class Sampling {
    private Sampling() {}

    /**
     * Draws a sample.
     *
     * @param units all units
     * @param size most units drawn
     * @param coders who codes; empty where nobody is named yet
     * @param overlap share of each stratum's units that all coders code, 0 to 1
     */
    public static Sheet draw(Collection<Unit> units, int size, List<Coder> coders, double overlap, long seed) {
        if (size < 1 || overlap < 0 || overlap > 1) {
            throw new IllegalArgumentException(
                    "found " + size + " units with an overlap of " + overlap + ", expected at least 1 and 0 to 1");
        }
        SortedMap<String, List<Unit>> strata = new TreeMap<>();
        units.forEach(unit ->
                strata.computeIfAbsent(unit.stratum(), key -> new ArrayList<>()).add(unit));
        strata.values()
                .forEach(stratum ->
                        stratum.sort(Comparator.comparing((Unit unit) -> Ids.digest(Long.toString(seed), unit.id()))
                                .thenComparing(Unit::id)));
        SortedMap<String, Integer> shares = shares(strata, size);
        List<Unit> drawn = new ArrayList<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        int turn = 0;
        for (String stratum : strata.keySet()) {
            int count = shares.getOrDefault(stratum, 0);
            int shared = (int) Math.ceil(overlap * count - 1e-9);
            List<Unit> chosen = strata.getOrDefault(stratum, List.of()).subList(0, count);
            for (int i = 0; i < count; i++) {
                Unit unit = chosen.get(i);
                drawn.add(unit);
                if (!coders.isEmpty()) {
                    asked.put(
                            unit.id(),
                            i < shared
                                    ? new TreeSet<>(coders)
                                    : new TreeSet<>(List.of(coders.get(turn++ % coders.size()))));
                }
            }
        }
        return Sheet.blank(drawn, asked);
    }

    /** One unit a stratum and round, until the size is reached or the strata are empty. */
    private static SortedMap<String, Integer> shares(SortedMap<String, List<Unit>> strata, int size) {
        SortedMap<String, Integer> shares = new TreeMap<>();
        int left = size;
        boolean more = true;
        while (left > 0 && more) {
            more = false;
            for (var stratum : strata.entrySet()) {
                int taken = shares.getOrDefault(stratum.getKey(), 0);
                if (left > 0 && taken < stratum.getValue().size()) {
                    shares.put(stratum.getKey(), taken + 1);
                    left--;
                    more = true;
                }
            }
        }
        return shares;
    }
}
