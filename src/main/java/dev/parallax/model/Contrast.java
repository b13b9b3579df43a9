package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * How two units differ in one item of one measure. One row of the table {@code contrasts}.
 *
 * @param eventId Event, or `-` for overall.
 * @param featureId Measure.
 * @param item What of the measure.
 * @param voice Who speaks.
 * @param language Language within which they are compared; `-` for language-independent ids across languages.
 * @param groupingId Grouping; `-` where the units are no groups.
 * @param unit What is compared.
 * @param unitA First unit, in alphabetic order.
 * @param unitB Second unit.
 * @param statistic What `value` is: a minus b where a difference.
 * @param value The statistic; NULL where not comparable. (as the measure says)
 * @param low Lower end of the 95 % interval; NULL unless tested. (as value)
 * @param high Upper end. (as value)
 * @param p Permutation p. (0 to 1)
 * @param pAdjusted The same, adjusted within the family. (0 to 1)
 * @param family Family of the correction.
 * @param nA Articles of a. (articles)
 * @param nB Articles of b. (articles)
 * @param ownersA Owner groups of a. (owners)
 * @param ownersB Owner groups of b. (owners)
 * @param placeboPercentile Where the value lies among splits that should not differ. (0 to 100)
 * @param leaveOneOutLow Least value when one owner is left out; NULL where a side has one owner only. (as value)
 * @param leaveOneOutHigh Greatest value when one owner is left out. (as value)
 * @param status What may be claimed.
 */
public record Contrast(
        String eventId,
        String featureId,
        String item,
        Voice voice,
        String language,
        String groupingId,
        ContrastUnit unit,
        String unitA,
        String unitB,
        String statistic,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double p,
        @Nullable Double pAdjusted,
        @Nullable String family,
        long nA,
        long nB,
        long ownersA,
        long ownersB,
        @Nullable Double placeboPercentile,
        @Nullable Double leaveOneOutLow,
        @Nullable Double leaveOneOutHigh,
        ClaimStatus status) {
    /** What an item ends with where what is said impersonally is counted as the outlet's own. */
    public static final String VEILED = "+impersonal";

    /** The item as the measure names it. */
    public String plainItem() {
        return isVeiled() ? item.substring(0, item.length() - VEILED.length()) : item;
    }

    /** Whether what is said impersonally is counted as the outlet's own. */
    public boolean isVeiled() {
        return item.endsWith(VEILED);
    }
}
