package dev.parallax.gather;

import java.util.function.LongFunction;

/**
 * What a record turns out to be, before it has been read to its end.
 *
 * @param asked whether the record was asked for, so that the rest of it has to be sound too
 * @param outcome the outcome, from the length of the stored record in bytes
 */
record Verdict(boolean asked, LongFunction<Gathered> outcome) {
    /** The outcome of a record of this length in bytes. */
    Gathered of(long length) {
        return outcome.apply(length);
    }
}
