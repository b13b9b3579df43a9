package dev.parallax.align.discovery;

import dev.parallax.align.Signature;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that an article may have been published on, as discovery goes by them: of one that is known to no better than {@value #MOST} days, the first so many.
 *
 * @param known whether they are known, and count; else both are 0
 * @param first day since 1970-01-01
 * @param last day since 1970-01-01, not before {@code first}
 */
record Days(boolean known, long first, long last) implements Serializable {
    /** Most days of an article. */
    static final int MOST = 28;

    private static final Days UNKNOWN = new Days(false, 0, 0);

    /** The days of an article; unknown where they are not to count. */
    static Days of(Signature signature, boolean dates) {
        LocalDate first = signature.firstDay();
        LocalDate last = signature.lastDay();
        if (!dates || first == null || last == null) {
            return UNKNOWN;
        }
        return new Days(true, first.toEpochDay(), Math.min(last.toEpochDay(), first.toEpochDay() + MOST));
    }

    /** The windows that these days, or days no farther off than the reach, lie in. */
    List<Long> windows(int reach) {
        if (!known) {
            return List.of(Candidates.NO_WINDOW);
        }
        List<Long> windows = new ArrayList<>();
        long to = window(last + reach);
        for (long window = window(first - reach); window <= to; window++) {
            windows.add(window);
        }
        return windows;
    }

    /** Whether one of these days lies in the window. */
    boolean in(long window) {
        return known ? window(first) <= window && window <= window(last) : window == Candidates.NO_WINDOW;
    }

    /** Those of the days that lie in a window that some lie in. */
    Days within(long window) {
        long from = window * Candidates.WINDOW_DAYS;
        return known ? new Days(true, Math.max(first, from), Math.min(last, from + Candidates.WINDOW_DAYS - 1)) : this;
    }

    /** Days between; 0 where they meet. */
    long apart(Days other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    private static long window(long day) {
        return Math.floorDiv(day, Candidates.WINDOW_DAYS);
    }
}
