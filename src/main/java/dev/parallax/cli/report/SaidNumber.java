package dev.parallax.cli.report;

import dev.parallax.model.Claim;
import java.util.Comparator;

/**
 * A number as said: one value, or a range.
 *
 * @param low the value, or the lower end
 * @param high the upper end; the value itself where no range is said
 */
public record SaidNumber(double low, double high) implements Comparable<SaidNumber> {
    private static final Comparator<SaidNumber> ORDER =
            Comparator.comparingDouble(SaidNumber::low).thenComparingDouble(SaidNumber::high);

    /** The number of a claim. */
    public static SaidNumber of(Claim claim) {
        Double high = claim.valueHigh();
        return new SaidNumber(claim.value(), high == null ? claim.value() : high);
    }

    /** What a claim counts, with the unit where it is not people: {@code killed}, {@code money (USD)}. */
    public static String quantity(Claim claim) {
        String name = Words.id(claim.quantity());
        return claim.quantity().people() ? name : name + " (" + claim.unit() + ")";
    }

    /** {@code 38}, {@code 8 to 15}. */
    @Override
    public String toString() {
        return low == high ? Figures.shortest(low) : Figures.shortest(low) + " to " + Figures.shortest(high);
    }

    @Override
    public int compareTo(SaidNumber other) {
        return ORDER.compare(this, other);
    }
}
