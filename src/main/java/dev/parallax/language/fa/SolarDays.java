package dev.parallax.language.fa;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days of the Persian solar calendar in the Gregorian one. (rules: ICU, CLDR) */
public final class SolarDays {
    private static final int SOLAR_BEGINS = 621;
    private static final int DAYS_OF_LONG_MONTHS = 31;

    private SolarDays() {}

    /**
     * The Gregorian day of one that is told without its year, of all years the one nearest to a day.
     *
     * @param month 1 (farvardin) to 12 (esfand)
     * @param day 1 to 31
     * @param near day on which it is told
     * @return empty where the month never has such a day in those years
     */
    public static Optional<LocalDate> nearest(int month, int day, LocalDate near) {
        Optional<LocalDate> nearest = Optional.empty();
        for (int year = near.getYear() - SOLAR_BEGINS - 1; year <= near.getYear() - SOLAR_BEGINS + 1; year++) {
            Optional<LocalDate> found = of(year, month, day);
            if (found.isPresent()
                    && (nearest.isEmpty() || distance(found.get(), near) < distance(nearest.get(), near))) {
                nearest = found;
            }
        }
        return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** The Gregorian day; empty where the calendar has no such day. Months from 1. */
    public static Optional<LocalDate> of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > DAYS_OF_LONG_MONTHS) {
            return Optional.empty();
        }
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        LocalDate found = Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return calendar.get(Calendar.DAY_OF_MONTH) == day ? Optional.of(found) : Optional.empty();
    }
}
