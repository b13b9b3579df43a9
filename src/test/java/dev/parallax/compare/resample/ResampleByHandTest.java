package dev.parallax.compare.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against numbers computed by hand or by a closed form. */
class ResampleByHandTest {
    private static Sample means(int sizeA, double... values) {
        return new Sample(sizeA, values.length - sizeA, (a, b) -> mean(values, a) - mean(values, b));
    }

    private static double mean(double[] values, int[] chosen) {
        double sum = 0;
        for (int index : chosen) {
            sum += values[index];
        }
        return sum / chosen.length;
    }

    /** Owners who have a property (1) or not (0). */
    private static Stratum stratum(int with, int side, int othersWith, int others) {
        return new Stratum(having(with, side), having(othersWith, others));
    }

    private static List<Double> having(int with, int all) {
        return IntStream.range(0, all)
                .mapToObj(owner -> owner < with ? 1.0 : 0.0)
                .toList();
    }

    private static double lower(List<Stratum> strata) {
        return StratifiedTest.lower(strata, 200_000, new SplittableRandom(5));
    }

    @Test
    void completeSeparationOfFiveAndFiveIsTwoInTwoHundredFiftyTwo() {
        Sample sample = means(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(-5, sample.observed());
        assertEquals(2 / 252.0, Permutation.p(sample, 100, new SplittableRandom(1)), 1e-15);
    }

    @Test
    void equalValuesGiveOne() {
        assertEquals(1, Permutation.p(means(5, new double[11]), 100, new SplittableRandom(1)));
    }

    @Test
    void tiesByRoundingAloneAreTies() {
        // 0.1 + 0.2 is not 0.3 in binary, so that no difference comes out as a tiny one
        Sample sample = means(2, 0.1, 0.2, 0.3, 0.0);
        assertEquals(1.0, Permutation.p(sample, 100, new SplittableRandom(1)), 1e-15);
    }

    @Test
    void drawnDealsComeNearTheExactOnes() {
        // 0/1 values, 12 and 12 owners, 9 and 3 of them 1: twice the hypergeometric tail of 9 and more
        double[] values = new double[24];
        for (int owner = 0; owner < 12; owner++) {
            values[owner] = owner < 9 ? 1 : 0;
            values[12 + owner] = owner < 3 ? 1 : 0;
        }
        double exact = 0.0391;
        assertEquals(exact, Permutation.p(means(12, values), 200_000, new SplittableRandom(7)), 0.02);
        assertEquals(exact / 2, lower(List.of(stratum(3, 12, 9, 12))), 0.01);
        assertTrue(Deals.ways(24, 12) > 200_000);
    }

    @Test
    void fisherExactTest() {
        // Fisher's tea: 3 of 4 against 1 of 4; as few as 1 has probability (16 + 1) / 70
        assertEquals(17 / 70.0, lower(List.of(stratum(1, 4, 3, 4))), 1e-12);
        assertEquals(1, lower(List.of(stratum(4, 4, 0, 4))), 1e-12);
    }

    @Test
    void strataMultiply() {
        // 0 of 2 against 2 of 2 in each stratum has probability 1/6, in both 1/36
        Stratum stratum = stratum(0, 2, 2, 2);
        assertEquals(1 / 36.0, lower(List.of(stratum, stratum)), 1e-12);
    }

    @Test
    void drawnDealsOfStrataComeNearTheExactOnes() {
        // 3 of 6 against 6 of 6: 20 of 924 ways; twice: 36,100 of 853,776 give as few as three less in both together
        Stratum half = stratum(4, 6, 6, 6);
        double once = 6 * 5 / (12.0 * 11);
        assertEquals(once, lower(List.of(half)), 1e-12);
        // six in all of four places short of ten: the two that lack it both on the side in both languages
        assertEquals(once * once, lower(List.of(half, half)), 0.02);
    }

    @Test
    void valuesBetweenNoneAndAllAreWeighed() {
        // of the ten ways to take two of five values, {.1, .2} alone has a sum as low
        List<Stratum> strata = List.of(new Stratum(List.of(0.1, 0.2), List.of(0.3, 0.4, 0.9)));
        assertEquals(0.1, lower(strata), 1e-12);
        // {.3, .1} and {.1, .2} stay below {.3, .2}, {.4, .1} equals it but for rounding
        assertEquals(0.4, lower(List.of(new Stratum(List.of(0.3, 0.2), List.of(0.1, 0.4, 0.9)))), 1e-12);
    }

    @Test
    void aDifferenceBetweenStrataIsNoDifference() {
        // all name it in one language, nobody in the other, on both sides
        List<Stratum> strata = List.of(stratum(6, 6, 2, 2), stratum(0, 2, 0, 6));
        assertEquals(1, lower(strata), 1e-12);
    }

    @Test
    void wilson() {
        // Wilson 1927 for 2 of 10: (0.0567, 0.5098)
        Interval interval = Interval.wilson(0.2, 10);
        assertEquals(0.0567, interval.low(), 5e-5);
        assertEquals(0.5098, interval.high(), 5e-5);
        assertEquals(0, Interval.wilson(0, 5).low());
        assertEquals(0.4345, Interval.wilson(0, 5).high(), 5e-5);
    }

    @Test
    void bootstrapOfOneValueHasNoWidth() {
        Interval interval = Interval.bootstrap(means(5, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0), 500, new SplittableRandom(1));
        assertEquals(new Interval(1, 1), interval);
    }

    /** Five owners of either side, shares near the ends: draws spread apart by the root of 5 / 4 pass 1, which no difference of shares can. */
    @Test
    void whatCannotBeIsCutOff() {
        Sample sample = means(5, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0.1);
        Interval drawn = Interval.bootstrap(sample, 2_000, new SplittableRandom(1));
        assertTrue(drawn.high() > 1, drawn.toString());
        assertEquals(new Interval(drawn.low(), 1), drawn.within(-1, 1));
        assertEquals(new Interval(-1, 0.5), new Interval(-1.3, 0.5).within(-1, 1));
        assertEquals(new Interval(0.2, 0.4), new Interval(0.2, 0.4).within(-1, 1));
    }

    @Test
    void bootstrapIsAsWideAsTheNormalInterval() {
        double[] values = new double[60];
        SplittableRandom random = new SplittableRandom(11);
        double squares = 0;
        for (int owner = 0; owner < values.length; owner++) {
            values[owner] = random.nextDouble();
        }
        Sample sample = means(30, values);
        for (int side = 0; side < 2; side++) {
            int[] owners = Sample.range(30 * side, 30 * side + 30);
            double mean = mean(values, owners);
            double sum = 0;
            for (int owner : owners) {
                sum += (values[owner] - mean) * (values[owner] - mean);
            }
            squares += sum / 29 / 30;
        }
        Interval interval = Interval.bootstrap(sample, 20_000, new SplittableRandom(3));
        assertEquals(2 * 1.96 * Math.sqrt(squares), interval.high() - interval.low(), 0.01);
        assertTrue(interval.low() < sample.observed() && sample.observed() < interval.high());
    }

    @Test
    void placeboOfALargeDifferenceIsHighAndOfNoneLow() {
        assertEquals(
                100, Placebo.percentile(means(5, 1, 2, 3, 4, 5, 21, 22, 23, 24, 25), 400, new SplittableRandom(1)));
        // of the ten ways to take two of 1 to 5, two have the mean of the others: a fifth ties with 0 and counts half
        assertEquals(
                10, Placebo.percentile(means(5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5), 40_000, new SplittableRandom(1)), 0.5);
        assertEquals(50, Placebo.percentile(means(5, new double[10]), 400, new SplittableRandom(1)));
    }

    @Test
    void leavingOneOut() {
        // without the 9: mean 1 less 0; without a 1: mean 5 less 0
        assertEquals(new Interval(1, 5), LeaveOneOut.range(means(3, 1, 1, 9, 0, 0)));
    }

    @Test
    void benjaminiHochberg() {
        // 0.01 * 4, then 0.03 * 4 / 2 = 0.06 but not above 0.04 * 4 / 3, and 0.5
        List<Double> adjusted = FalseDiscovery.adjusted(List.of(0.04, 0.5, 0.01, 0.03));
        assertEquals(0.16 / 3, adjusted.get(0), 1e-12);
        assertEquals(0.5, adjusted.get(1), 1e-12);
        assertEquals(0.04, adjusted.get(2), 1e-12);
        assertEquals(0.16 / 3, adjusted.get(3), 1e-12);
        assertEquals(List.of(), FalseDiscovery.adjusted(List.of()));
    }

    @Test
    void drawsBelongToTheirRow() {
        assertEquals(
                Draws.of(1, "p", "a", "b").nextLong(),
                Draws.of(1, "p", "a", "b").nextLong());
        assertNotEquals(
                Draws.of(1, "p", "a", "b").nextLong(),
                Draws.of(1, "p", "ab", "").nextLong());
        assertNotEquals(Draws.of(1, "p", "a").nextLong(), Draws.of(2, "p", "a").nextLong());
        assertNotEquals(Draws.of(1, "p", "a").nextLong(), Draws.of(1, "q", "a").nextLong());
    }

    @Test
    void anEmptySideIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> means(0, 1, 2));
    }
}
