/**
 * Dates as news pages write them: ISO and its relatives, month names of the supported languages, Gregorian, Persian solar and Hijri calendars, any digits; and
 * the choice of the one date on which the article was published.
 */
@NullMarked
package dev.parallax.extract.date;

import org.jspecify.annotations.NullMarked;
