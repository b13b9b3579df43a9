package dev.parallax.gather;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a recipe asks for. Languages are not asked here: they are not known before a page is read.
 *
 * @param anyOutlet whether every host is asked for
 * @param outlets ids of the outlets asked for; empty with {@code anyOutlet}
 * @param capturedFrom first day of capture asked for; {@link LocalDate#MIN} for no bound
 * @param capturedTo last day of capture asked for; {@link LocalDate#MAX} for no bound
 * @param mediaTypes media types asked for, lower case
 * @param maxBodyBytes largest decoded payload that is kept, in bytes
 */
@SuppressWarnings("NonApiType") // must be a serializable class
public record GatherFilter(
        boolean anyOutlet,
        TreeSet<String> outlets,
        LocalDate capturedFrom,
        LocalDate capturedTo,
        TreeSet<String> mediaTypes,
        long maxBodyBytes)
        implements Serializable {
    /** What counts as a page where the recipe says nothing. */
    public static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

    /** The largest payload where the recipe says nothing: 16 MiB. */
    public static final long DEFAULT_MAX_BODY_BYTES = 16L << 20;

    /** The day ends at last at UTC-12 and begins first at UTC+14. */
    private static final Duration LATEST_ZONE = Duration.ofHours(12);

    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    public GatherFilter {
        outlets = new TreeSet<>(outlets);
        mediaTypes = new TreeSet<>(mediaTypes);
        if (anyOutlet != outlets.isEmpty()) {
            throw new IllegalArgumentException("either any outlet or at least one, not both");
        }
        if (capturedTo.isBefore(capturedFrom)) {
            throw new IllegalArgumentException("capture dates: " + capturedFrom + " to " + capturedTo);
        }
        if (maxBodyBytes < 1 || maxBodyBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("largest body: " + maxBodyBytes + " bytes");
        }
    }

    /** Pages of every host, of any day. */
    public static GatherFilter anyOutletFilter() {
        return new GatherFilter(
                true, new TreeSet<>(), LocalDate.MIN, LocalDate.MAX, new TreeSet<>(PAGES), DEFAULT_MAX_BODY_BYTES);
    }

    /** Pages of these outlets, of any day. */
    public static GatherFilter of(Collection<String> outlets) {
        return new GatherFilter(
                false,
                new TreeSet<>(outlets),
                LocalDate.MIN,
                LocalDate.MAX,
                new TreeSet<>(PAGES),
                DEFAULT_MAX_BODY_BYTES);
    }

    /** This filter with other days of capture. */
    public GatherFilter captured(LocalDate from, LocalDate to) {
        return new GatherFilter(anyOutlet, outlets, from, to, mediaTypes, maxBodyBytes);
    }

    /** This filter with another bound on payloads, in bytes. */
    public GatherFilter withMaxBodyBytes(long bytes) {
        return new GatherFilter(anyOutlet, outlets, capturedFrom, capturedTo, mediaTypes, bytes);
    }

    /** The first instant that is the first day asked for anywhere on earth: an outlet's day is a day of its own zone. */
    Instant firstInstant() {
        return capturedFrom.equals(LocalDate.MIN)
                ? Instant.MIN
                : capturedFrom.atStartOfDay(ZoneOffset.UTC).toInstant().minus(EARLIEST_ZONE);
    }

    /** The first instant that is behind the last day asked for everywhere on earth. */
    Instant endInstant() {
        return capturedTo.equals(LocalDate.MAX)
                ? Instant.MAX
                : capturedTo
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plus(LATEST_ZONE);
    }
}
