/**
 * Coding: a sample of a corpus goes out to coders and comes back. {@link dev.parallax.coding.Sampling} draws, {@link dev.parallax.coding.LabelStudio}, {@link
 * dev.parallax.coding.Doccano} and {@link dev.parallax.coding.CodingCsv} write and read without loss, {@link dev.parallax.coding.Krippendorff} says how far coders
 * agree, {@link dev.parallax.coding.MeasureScores} how far a measure agrees with them.
 *
 * <p>Coders are persons or programs. What one kind says is never joined with what the other says: not in agreement, not in a score.
 */
@NullMarked
package dev.parallax.coding;

import org.jspecify.annotations.NullMarked;
