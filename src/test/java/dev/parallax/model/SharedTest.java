package dev.parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedTest {
    @Test
    void isMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        for (int time = 0; time < 3; time++) {
            assertEquals(1, Shared.get(Integer.class, "once", made::incrementAndGet));
        }
    }

    /** Many within one another, so that two of them fall into one bin of the map: a build that went on at the measures ended with "Recursive update". */
    @Test
    void mayBeMadeOfOthers() {
        assertEquals(200, depth(200));
    }

    private static int depth(int left) {
        return left == 0 ? 0 : Shared.get(Integer.class, "depth " + left, () -> 1 + depth(left - 1));
    }

    @Test
    void isMadeLaterWhereMakingItFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> Shared.get(Integer.class, "later", () -> {
                    throw new IllegalStateException("not now");
                }));
        assertEquals(7, Shared.get(Integer.class, "later", () -> 7));
    }
}
