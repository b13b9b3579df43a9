package dev.parallax.compare;

import dev.parallax.compare.resample.Interval;
import java.util.Locale;

/** How the values of a measure may be treated; the constant in lower case is the {@code scale} of its card. */
public enum Scale {
    /** Share of one choice among those of the item's base (before the colon) in a voice. A choice that an article did not make is 0. Articles of an owner weigh the same. */
    SHARE,
    /** Number per denominator in a voice. An owner's rate is that of all its words together, since a rate of few words is mostly chance. */
    RATE,
    /** Shares of the text that add up to 1 over the voices. */
    PART_OF_TEXT,
    /** A value as it stands, missing where there is no row. */
    VALUE,
    /** A number told of the world: treated like a value, and its scatter over all outlets is described too. */
    QUANTITY,
    /** Counts of choices among those of the base: compared by log-odds instead of a difference of means. The count is the number of evidence rows. */
    COUNT;

    /** Base that an item's choices belong to. */
    String base(String item) {
        int colon = item.indexOf(':');
        return (this == SHARE || this == COUNT) && colon >= 0 ? item.substring(0, colon) : item;
    }

    /** Whether veiled attribution can be counted as the outlet's: shares and counts can, values as told cannot. */
    boolean veils() {
        return this != VALUE && this != QUANTITY;
    }

    /** Whether an item that hardly occurs is no item: only where 0 says that it does not occur. */
    boolean zeroIsAbsent() {
        return this == SHARE || this == RATE || this == COUNT;
    }

    /** The interval of a difference, within what a difference of shares can be (from -1 to 1, or to the difference itself where a correction passes that). */
    Interval possible(Interval interval, double difference) {
        return this == SHARE || this == PART_OF_TEXT
                ? interval.within(Math.min(-1, difference), Math.max(1, difference))
                : interval;
    }

    /** The scale that a card names. */
    public static Scale of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
