package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The arithmetic of Monroe, Colaresi and Quinn (2008), worked by hand. */
class LogOddsTest {
    @Test
    void byHand() {
        // a: 30 of 100, b: 10 of 200, prior 5 of 50: odds 35/115 and 15/235
        LogOdds odds = LogOdds.of(30, 100, 10, 200, 5, 50);
        assertEquals(Math.log(35 / 115.0) - Math.log(15 / 235.0), odds.delta(), 1e-12);
        assertEquals(1.561951, odds.delta(), 1e-6);
        assertEquals(1 / 35.0 + 1 / 15.0, odds.variance(), 1e-12);
        assertEquals(5.061301, odds.z(), 1e-5);
    }

    /** A processor's own logarithm may differ in the last digit (on x86 that of 3 does): a release has the same bytes on every machine. */
    @Test
    void theLogarithmIsThatOfEveryMachine() {
        double odds = StrictMath.log(3) - StrictMath.log(97);
        assertEquals(odds, LogOdds.of(2, 98, 0, 0, 1, 2).delta(), 0); // the other side's odds are 1
    }

    @Test
    void exchangingTheSidesChangesTheSign() {
        LogOdds one = LogOdds.of(30, 100, 10, 200, 5, 50);
        LogOdds other = LogOdds.of(10, 200, 30, 100, 5, 50);
        assertEquals(-one.delta(), other.delta(), 1e-12);
        assertEquals(one.variance(), other.variance(), 1e-12);
    }

    @Test
    void aStrongPriorDrawsToNoDifference() {
        assertEquals(0, LogOdds.of(3, 10, 1, 10, 1e9, 1e10).delta(), 1e-8);
    }

    @Test
    void aWordThatOneSideNeverSaysHasFiniteOdds() {
        assertEquals(
                Math.log(11 / 99.0) - Math.log(1 / 109.0),
                LogOdds.of(10, 100, 0, 100, 1, 10).delta(),
                1e-12);
    }

    @Test
    void withoutPriorThereAreNoOdds() {
        assertThrows(IllegalArgumentException.class, () -> LogOdds.of(1, 10, 1, 10, 0, 1));
    }
}
