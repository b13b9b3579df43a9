package dev.parallax.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of an outlet's output of a day the corpus holds. One row of the table {@code completeness}.
 *
 * @param outletId Outlet.
 * @param editionId Edition; `-` where the outlet is not parted.
 * @param day Day of publication in the outlet's zone. (day)
 * @param expected How many articles the outlet published; NULL where unknown. (articles)
 * @param expectedSource Where that number comes from.
 * @param captured Pages captured. (pages)
 * @param kept Articles kept. (articles)
 * @param mediaOnly Pages that hold a video, gallery or graphic and no article text. (pages)
 */
public record Completeness(
        String outletId,
        String editionId,
        LocalDate day,
        @Nullable Long expected,
        ExpectedSource expectedSource,
        long captured,
        long kept,
        long mediaOnly) {}
