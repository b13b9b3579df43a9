package dev.parallax.compare;

import dev.parallax.compare.resample.Interval;
import dev.parallax.model.Contrast;
import org.jspecify.annotations.Nullable;

/**
 * A contrast with what accompanies it.
 *
 * @param contrast row of the table
 * @param leaveOneOut least and greatest value when one owner is left out; NULL where a side has one owner only
 */
public record CheckedContrast(Contrast contrast, @Nullable Interval leaveOneOut) {}
