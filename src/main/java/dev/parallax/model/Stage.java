package dev.parallax.model;

import java.io.Serializable;
import java.util.function.Function;

/**
 * One verb of the flow, as configuration that can be sent to an executor. {@link #open} gives the function from a record to its outcome; it is called once
 * per task, and what is heavy behind it lives in {@link Shared}.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public interface Stage<I, O> extends Serializable {
    /** Opens the stage on this machine. The function is used by one thread at a time. */
    Function<I, Outcome<O>> open();
}
