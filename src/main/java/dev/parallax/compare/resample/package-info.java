/**
 * What chance does: permutation, bootstrap, placebo splits, leaving one out, and the correction for many comparisons. Over owners, for any statistic of two
 * lists of them.
 */
@NullMarked
package dev.parallax.compare.resample;

import org.jspecify.annotations.NullMarked;
