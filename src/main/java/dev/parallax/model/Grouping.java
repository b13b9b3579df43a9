package dev.parallax.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which group an outlet is counted in, under each grouping. One row of the table {@code groupings}.
 *
 * @param groupingId Grouping; the default is `bloc`.
 * @param outletId Outlet.
 * @param validFrom First day of the membership; 1900-01-01 where always. (day)
 * @param validTo Last day of the membership; NULL where it goes on. (day)
 * @param group Group.
 * @param rationale Why, in words.
 * @param source Where that is stated.
 */
public record Grouping(
        String groupingId,
        String outletId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String group,
        String rationale,
        @Nullable String source) {}
