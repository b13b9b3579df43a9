package dev.parallax.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of its output an outlet gave to an event, and when it began. One row of the table {@code attention}.
 *
 * @param eventId Event.
 * @param outletId Outlet.
 * @param articles Articles that cover it. (articles)
 * @param mediaOnly Media-only pages in the event's window. (pages)
 * @param reuseAdjustedArticles Articles, with copies counted once. (articles)
 * @param outletTotal Articles of the outlet in the event's window. (articles)
 * @param share articles / outlet_total; NULL where completeness is unknown. (0 to 1)
 * @param firstAtLow Earliest possible time of the first report. (UTC)
 * @param firstAtHigh Latest possible time of the first report. (UTC)
 * @param lagHoursLow Lag behind the first report in the corpus, lower end; NULL where completeness is unknown. (hours)
 * @param lagHoursHigh Upper end. (hours)
 */
public record Attention(
        String eventId,
        String outletId,
        long articles,
        long mediaOnly,
        double reuseAdjustedArticles,
        long outletTotal,
        @Nullable Double share,
        @Nullable Instant firstAtLow,
        @Nullable Instant firstAtHigh,
        @Nullable Double lagHoursLow,
        @Nullable Double lagHoursHigh) {}
