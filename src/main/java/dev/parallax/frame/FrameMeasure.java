package dev.parallax.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure: its card, its version, and the function from a telling to findings. Implementations are immutable and used by several threads. */
public interface FrameMeasure {
    /** What it measures. */
    MeasureCard card();

    /** Number of the method, raised whenever the same text may give another value. */
    default int version() {
        return 1;
    }

    /** Whether the same article may give other values for another event; where not, it is measured once for all. */
    default boolean ofEvent() {
        return true;
    }

    /** Whether the method holds for a language. */
    default boolean supports(String language) {
        return card().languages().contains(language);
    }

    /** Hash of the lexicon or catalog part that values in this language depend on; NULL where they depend on none. */
    default @Nullable String lexiconSha256(String language) {
        return null;
    }

    /**
     * Measures one article for one event. Called only for languages that it supports.
     *
     * @return one finding per item and voice; empty where the article gives nothing to measure
     */
    List<Finding> measure(Telling telling);
}
