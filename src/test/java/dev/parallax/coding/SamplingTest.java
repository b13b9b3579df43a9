package dev.parallax.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final List<Coder> TWO =
            List.of(new Coder("Anna", Coder.Kind.PERSON), new Coder("Boris", Coder.Kind.PERSON));

    @Test
    void everyStratumIsDrawnAlikeAsFarAsItGoes() {
        Sheet sheet = Sampling.draw(units(100, 100, 4), 64, TWO, 0.5, 1);
        assertEquals(30, count(sheet, "s0"));
        assertEquals(30, count(sheet, "s1"));
        assertEquals(4, count(sheet, "s2"));
    }

    @Test
    void theOverlapGoesToAllAndTheRestInTurn() {
        Sheet sheet = Sampling.draw(units(40, 40), 40, TWO, 0.25, 1);
        long shared = sheet.asked().values().stream()
                .filter(coders -> coders.size() == 2)
                .count();
        assertEquals(10, shared);
        for (Coder coder : TWO) {
            assertEquals(25, sheet.of(coder).units().size());
        }
    }

    @Test
    void theOrderOfTheUnitsDoesNotMatterAndALargerSampleHoldsTheSmaller() {
        List<Unit> units = units(30, 20, 10);
        List<Unit> reversed = new ArrayList<>(units);
        Collections.reverse(reversed);
        assertEquals(Sampling.draw(units, 20, TWO, 0.2, 5), Sampling.draw(reversed, 20, TWO, 0.2, 5));
        Set<Unit> larger = new HashSet<>(Sampling.draw(units, 40, TWO, 0.2, 5).units());
        assertTrue(larger.containsAll(Sampling.draw(units, 20, TWO, 0.2, 5).units()));
    }

    private static long count(Sheet sheet, String stratum) {
        return sheet.units().stream()
                .filter(unit -> unit.stratum().equals(stratum))
                .count();
    }

    private static List<Unit> units(int... sizes) {
        List<Unit> units = new ArrayList<>();
        for (int stratum = 0; stratum < sizes.length; stratum++) {
            for (int i = 0; i < sizes[stratum]; i++) {
                units.add(new Unit("a" + stratum + "-" + i, "-", "en", "s" + stratum, "t", "b"));
            }
        }
        return units;
    }
}
