package dev.parallax.cli.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and times as they are printed, the same in every locale and zone. */
public final class Figures {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Figures() {}

    /** A count. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count with its noun: {@code 1 article}, {@code 2 articles}, {@code 2 stretches}. */
    public static String count(long number, String noun) {
        String plural = noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + (noun.endsWith("ch") ? "es" : "s");
        return count(number) + " " + (number == 1 ? noun : plural);
    }

    /** A value with this many decimals. */
    public static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A value as short as it can be said with two decimals: {@code 38}, {@code 0.5}, {@code 0.67}, {@code 4,000,000}. */
    public static String shortest(double value) {
        String words = String.format(Locale.ROOT, "%,.2f", value);
        return words.replaceFirst("\\.?0+$", "");
    }

    /** A difference with its sign. */
    public static String signed(double value) {
        return signed(value, 2);
    }

    /** A number with its sign and so many decimals; what rounds to 0 has no minus. */
    public static String signed(double value, int decimals) {
        double unit = StrictMath.pow(10, decimals);
        double rounded = Math.rint(value * unit) / unit + 0.0;
        return String.format(Locale.ROOT, "%+." + decimals + "f", rounded);
    }

    /** A time to the minute in UTC, without saying so; {@code -} where there is none. */
    public static String minute(@Nullable Instant time) {
        return time == null ? "-" : MINUTE.format(time.atOffset(ZoneOffset.UTC));
    }

    /** A time to the minute in a zone, without saying so. */
    public static String minute(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }
}
