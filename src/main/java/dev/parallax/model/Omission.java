package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Concepts that a group's articles on an event do not name. One row of the table {@code omissions}.
 *
 * @param eventId Event.
 * @param conceptId Concept.
 * @param groupingId Grouping.
 * @param group Group.
 * @param share Mean over the group's owners of the share of their articles that name it: "not found in the collected coverage", no more. (0 to 1)
 * @param low Lower end of the interval; NULL unless tested. (0 to 1)
 * @param high Upper end. (0 to 1)
 * @param othersShare The same share of all other groups. (0 to 1)
 * @param othersLow Lower end. (0 to 1)
 * @param othersHigh Upper end. (0 to 1)
 * @param n Owners of the group that cover the event. (owners)
 * @param ownersNaming Those of them with an article that names it. (owners)
 * @param othersN Other owners that cover the event. (owners)
 * @param othersNaming Those of them with an article that names it. (owners)
 * @param pAdjusted Permutation p of what the articles' lengths do not explain, adjusted within the event. (0 to 1)
 * @param status What may be claimed.
 */
public record Omission(
        String eventId,
        String conceptId,
        String groupingId,
        String group,
        double share,
        @Nullable Double low,
        @Nullable Double high,
        double othersShare,
        @Nullable Double othersLow,
        @Nullable Double othersHigh,
        long n,
        long ownersNaming,
        long othersN,
        long othersNaming,
        @Nullable Double pAdjusted,
        ClaimStatus status) {
    /** The same with a corrected p. */
    public Omission withAdjusted(double corrected) {
        return new Omission(
                eventId,
                conceptId,
                groupingId,
                group,
                share,
                low,
                high,
                othersShare,
                othersLow,
                othersHigh,
                n,
                ownersNaming,
                othersN,
                othersNaming,
                corrected,
                status);
    }
}
