package dev.parallax.extract.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written somewhere: what is said, and no more.
 *
 * @param day day, converted to the Gregorian calendar
 * @param time time of day, where one is written
 * @param toSecond whether the time has seconds
 * @param offsetMinutes offset from UTC, where one is written (minutes)
 * @param begin UTF-16 index of the first character
 * @param end behind the last
 * @param yearWritten whether the year is written, or was taken from the capture
 */
public record WrittenDate(
        LocalDate day,
        @Nullable LocalTime time,
        boolean toSecond,
        @Nullable Integer offsetMinutes,
        int begin,
        int end,
        boolean yearWritten) {

    /** The instant, where the zone is used only if no offset is written; a day is its first instant. */
    public Instant instant(ZoneId zone) {
        LocalTime clock = time;
        Integer offset = offsetMinutes;
        if (clock == null) {
            return day.atStartOfDay(zone).toInstant();
        }
        return offset == null
                ? day.atTime(clock).atZone(zone).toInstant()
                : day.atTime(clock).toInstant(ZoneOffset.ofTotalSeconds(offset * 60));
    }

    /** The calendar day where the outlet stands: the one written, or, where it is written in UTC, which says nothing of the place, that of the zone. */
    public LocalDate dayOfPublication(ZoneId zone) {
        Integer offset = offsetMinutes;
        return offset != null && offset == 0 ? instant(zone).atZone(zone).toLocalDate() : day;
    }
}
