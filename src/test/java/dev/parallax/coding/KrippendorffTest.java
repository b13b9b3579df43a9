package dev.parallax.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alpha against the worked examples that were published for it. */
class KrippendorffTest {
    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: data A (two observers, binary) and C (four observers, missing answers). */
    private static final String[] TWO_BINARY = {"0100000010", "1110010000"};

    private static final String[] FOUR_OBSERVERS = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};

    /** The three coders and fifteen units of the article on the coefficient in Wikipedia. */
    private static final String[] THREE_CODERS = {".....34121133.3", "1.213343.......", "..21344.21133.4"};

    /** Values to the digits of the fractions: 1 - 39 x (the sum over the units) / (the sum over the totals), done by hand for the nominal ones. */
    @ParameterizedTest
    @CsvSource({
        "two, NOMINAL, 0.0952380952",
        "four, NOMINAL, 0.7434210526",
        "four, ORDINAL, 0.8153875038",
        "four, INTERVAL, 0.8491071429",
        "three, NOMINAL, 0.6913580247",
        "three, INTERVAL, 0.8108448928",
    })
    void equalsPublished(String data, Level level, double published) {
        String[] coders = data.equals("two") ? TWO_BINARY : data.equals("four") ? FOUR_OBSERVERS : THREE_CODERS;
        assertEquals(published, Krippendorff.alpha(units(coders), level).orElseThrow(), 1e-6);
    }

    @Test
    void nothingToSayWhereNobodyDiffersOrNobodyMeets() {
        assertTrue(Krippendorff.alpha(units("111", "111"), Level.NOMINAL).isEmpty());
        assertTrue(Krippendorff.alpha(units("12..", "..34"), Level.NOMINAL).isEmpty());
        assertTrue(Krippendorff.alpha(List.of(), Level.INTERVAL).isEmpty());
    }

    @Test
    void anIntervalHoldsTheValueAndIsTheSameAgain() {
        List<double[]> units = units(FOUR_OBSERVERS);
        Krippendorff.Agreement one =
                Krippendorff.agreement(units, Level.NOMINAL, 1_000, 7).orElseThrow();
        Krippendorff.Agreement again =
                Krippendorff.agreement(units, Level.NOMINAL, 1_000, 7).orElseThrow();
        assertEquals(one, again);
        assertEquals(11, one.units());
        assertTrue(one.low() < one.alpha() && one.alpha() < one.high(), one.toString());
    }

    /** The definition, pair by pair, is another way to the same number. */
    @Property(tries = 200)
    void isOneLessObservedOverExpected(
            @ForAll @Size(min = 2, max = 12) List<@Size(2) List<@IntRange(min = 1, max = 4) Integer>> coded) {
        List<double[]> units = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        double observed = 0;
        for (List<Integer> unit : coded) {
            units.add(unit.stream().mapToDouble(Integer::intValue).toArray());
            unit.forEach(value -> all.add((double) value));
            observed += Math.pow(unit.get(0) - unit.get(1), 2) / coded.size();
        }
        double expected = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                expected += Math.pow(all.get(i) - all.get(j), 2) / (all.size() * (all.size() - 1.0));
            }
        }
        if (expected > 0) {
            assertEquals(
                    1 - observed / expected,
                    Krippendorff.alpha(units, Level.INTERVAL).orElseThrow(),
                    1e-9);
        } else {
            assertTrue(Krippendorff.alpha(units, Level.INTERVAL).isEmpty());
        }
    }

    private static List<double[]> units(String... coders) {
        List<double[]> units = new ArrayList<>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            int at = unit;
            units.add(Arrays.stream(coders)
                    .map(coder -> coder.charAt(at))
                    .filter(value -> value != '.')
                    .mapToDouble(value -> value - '0')
                    .toArray());
        }
        return units;
    }
}
