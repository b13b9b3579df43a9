package dev.parallax.annotate.claim;

/**
 * A word of the table of amounts.
 *
 * @param role what it does beside a number
 * @param unit the unit as claims have it; "-" for none
 */
record UnitWord(AmountRole role, String unit) {}
