/**
 * The verb compare: what differs between groups, and what may be said of it (DESIGN section 5). {@link dev.parallax.compare.GroupContrasts} compares within one
 * language, {@link dev.parallax.compare.Omissions} what is not named, {@link dev.parallax.compare.Attentions} how much and when; {@link
 * dev.parallax.compare.Compare} does all of it. News only; copies are left out; the unit is the owner; every draw is seeded by the key of its row, so that no
 * result depends on the order or the number of the others.
 */
@NullMarked
package dev.parallax.compare;

import org.jspecify.annotations.NullMarked;
