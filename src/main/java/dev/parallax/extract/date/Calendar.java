package dev.parallax.extract.date;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.parallax.language.fa.SolarDays;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The calendars in which news pages date themselves, and their days in the Gregorian one (rules: ICU, CLDR). */
public enum Calendar {
    GREGORIAN,
    /** Persian solar, as in Iran and Afghanistan. */
    PERSIAN,
    /** Hijri, Umm al-Qura. */
    HIJRI;

    private static final int LAST_SOLAR_YEAR = 1425;

    /** The Gregorian day; empty where the calendar has no such day. Months from 1. */
    public Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return switch (this) {
                case GREGORIAN -> Optional.of(LocalDate.of(year, month, day));
                case PERSIAN -> SolarDays.of(year, month, day);
                case HIJRI -> hijri(year, month, day);
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> hijri(int year, int month, int day) {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        LocalDate found = Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        boolean same = calendar.get(com.ibm.icu.util.Calendar.DAY_OF_MONTH) == day
                && calendar.get(com.ibm.icu.util.Calendar.MONTH) == month - 1;
        return same ? Optional.of(found) : Optional.empty();
    }

    /** The calendar that a year of four digits belongs to on a page of our time: 1404 is Persian solar, 1446 is Hijri. */
    public static Optional<Calendar> ofYear(int year) {
        if (year >= 1990 && year <= 2100) {
            return Optional.of(GREGORIAN);
        }
        if (year >= 1340 && year <= LAST_SOLAR_YEAR) {
            return Optional.of(PERSIAN);
        }
        return year > LAST_SOLAR_YEAR && year <= 1500 ? Optional.of(HIJRI) : Optional.empty();
    }
}
