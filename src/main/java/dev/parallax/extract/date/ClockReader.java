package dev.parallax.extract.date;

import dev.parallax.extract.date.DateTokens.Token;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a time of day and the offset behind it. */
final class ClockReader {
    /**
     * A time of day.
     *
     * @param offsetMinutes offset that is written (minutes)
     * @param place zone that is written, whose offset the day decides
     * @param end the token behind it
     */
    record Clock(
            LocalTime time,
            boolean toSecond,
            @Nullable Integer offsetMinutes,
            @Nullable ZoneId place,
            int end) {
        /** The offset on a day; NULL where nothing is written of it. */
        @Nullable
        Integer offsetMinutes(LocalDate day) {
            return place == null
                    ? offsetMinutes
                    : Integer.valueOf(day.atTime(time).atZone(place).getOffset().getTotalSeconds() / 60);
        }
    }

    /** Names of zones that mean one offset on news pages (minutes). Names that mean several (IST, CST, AST) are left out. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("msk", 180),
            Map.entry("мск", 180),
            Map.entry("cet", 60),
            Map.entry("cest", 120),
            Map.entry("mez", 60),
            Map.entry("mesz", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("bst", 60),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("pst", -480),
            Map.entry("pdt", -420),
            Map.entry("trt", 180),
            Map.entry("irst", 210),
            Map.entry("irdt", 270),
            Map.entry("azt", 240),
            Map.entry("jst", 540));

    /** What American pages write behind am and pm in summer and winter alike. Elsewhere these letters are words: French et is and. */
    private static final Map<String, ZoneId> PLACES = Map.of(
            "et", ZoneId.of("America/New_York"),
            "ct", ZoneId.of("America/Chicago"),
            "mt", ZoneId.of("America/Denver"),
            "pt", ZoneId.of("America/Los_Angeles"));

    /** Words behind a time of twelve hours, and whether they mean the afternoon (forms of {@link Normal}). */
    private static final Map<String, Boolean> HALVES = Map.ofEntries(
            Map.entry("am", false),
            Map.entry("a.m", false),
            Map.entry("pm", true),
            Map.entry("p.m", true),
            Map.entry("ص", false),
            Map.entry("صباحا", false),
            Map.entry("م", true),
            Map.entry("مساء", true),
            Map.entry("ق.ظ", false),
            Map.entry("صبح", false),
            Map.entry("ب.ظ", true),
            Map.entry("بعدازظهر", true),
            Map.entry("عصر", true));

    private ClockReader() {}

    /** The time that begins at a token, or nothing. 14:05, 14:05:30, 2:05 pm, 14.05 with a word for the hour is left alone. */
    static @Nullable Clock at(List<Token> tokens, int at) {
        int begin = at;
        // "2025-07-01T14:05" gives the word t, "12h30" the word h.
        if (tokens.get(begin).is("t") && begin + 1 < tokens.size()) {
            begin++;
            @Nullable Clock basic = basic(tokens, begin);
            if (basic != null) {
                return basic;
            }
        }
        if (begin + 2 >= tokens.size()
                || !tokens.get(begin).isNumber()
                || tokens.get(begin).digits() > 2
                || tokens.get(begin).number() > 23) {
            return null;
        }
        Token mark = tokens.get(begin + 1);
        Token minute = tokens.get(begin + 2);
        boolean hours = mark.is(":") || mark.is("h") || mark.is("時") || mark.is("时") || mark.is("시");
        if (!hours || !minute.isNumber() || minute.digits() != 2 || minute.number() > 59) {
            return null;
        }
        int end = begin + 3;
        int second = 0;
        boolean seconds = false;
        if (end + 1 < tokens.size()
                && tokens.get(end).is(":")
                && tokens.get(end + 1).digits() == 2
                && tokens.get(end + 1).number() < 60) {
            second = tokens.get(end + 1).number();
            seconds = true;
            end += 2;
            if (end + 1 < tokens.size()
                    && tokens.get(end).is(".")
                    && tokens.get(end).glued()
                    && tokens.get(end + 1).isNumber()) {
                end += 2;
            }
        }
        int hour = tokens.get(begin).number();
        @Nullable Half half = half(tokens, end);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.afternoon ? 12 : 0);
            end = half.end;
        }
        LocalTime time = LocalTime.of(hour, minute.number(), second);
        @Nullable
        ZoneId place =
                half != null && end < tokens.size() ? PLACES.get(tokens.get(end).text()) : null;
        if (place != null) {
            return new Clock(time, seconds, null, place, end + 1);
        }
        return offset(tokens, end, time, seconds);
    }

    /** The time of ISO 8601's basic form, behind its T: 1405, 140530. */
    private static @Nullable Clock basic(List<Token> tokens, int at) {
        Token number = tokens.get(at);
        if (!number.glued() || (number.digits() != 4 && number.digits() != 6)) {
            return null;
        }
        boolean seconds = number.digits() == 6;
        int clock = seconds ? number.number() : number.number() * 100;
        int hour = clock / 10_000;
        int minute = clock / 100 % 100;
        int second = clock % 100;
        return hour > 23 || minute > 59 || second > 59
                ? null
                : offset(tokens, at + 1, LocalTime.of(hour, minute, second), seconds);
    }

    /** Which half of the day a time of twelve hours means; {@code end} is the token behind the words that say so. */
    private record Half(boolean afternoon, int end) {}

    /** Half of the day by what stands behind a time: pm, p.m., مساءً, م, بعدازظهر, ب.ظ; nothing where nothing does. */
    private static @Nullable Half half(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        String text = tokens.get(at).text();
        if (at + 2 < tokens.size() && tokens.get(at + 1).is(".")) {
            @Nullable
            Boolean dotted = HALVES.get(text + "." + tokens.get(at + 2).text());
            if (dotted != null) {
                return new Half(
                        dotted, at + 3 < tokens.size() && tokens.get(at + 3).is(".") ? at + 4 : at + 3);
            }
        }
        @Nullable Boolean word = HALVES.get(text);
        return word == null ? null : new Half(word, at + 1);
    }

    private static Clock offset(List<Token> tokens, int from, LocalTime time, boolean seconds) {
        int at = from;
        if (at < tokens.size() && tokens.get(at).is("(")) {
            at++;
        }
        @Nullable Integer zone = at < tokens.size() ? ZONES.get(tokens.get(at).text()) : null;
        if (zone != null) {
            at++;
        }
        if (at + 1 < tokens.size()
                && (tokens.get(at).is("+")
                        || tokens.get(at).is("-")
                        || tokens.get(at).is("−"))
                && tokens.get(at + 1).isNumber()
                && (tokens.get(at).glued() || zone != null || tokens.get(at + 1).digits() == 4)) {
            Token hours = tokens.get(at + 1);
            int sign = tokens.get(at).is("+") ? 1 : -1;
            if (hours.digits() == 4 && hours.number() <= 1400) {
                return new Clock(
                        time, seconds, sign * (hours.number() / 100 * 60 + hours.number() % 100), null, at + 2);
            }
            if (hours.digits() <= 2 && hours.number() <= 14) {
                boolean minutes = at + 3 < tokens.size()
                        && tokens.get(at + 2).is(":")
                        && tokens.get(at + 3).digits() == 2;
                int extra = minutes ? tokens.get(at + 3).number() : 0;
                return new Clock(time, seconds, sign * (hours.number() * 60 + extra), null, at + (minutes ? 4 : 2));
            }
        }
        return zone == null ? new Clock(time, seconds, null, null, from) : new Clock(time, seconds, zone, null, at);
    }
}
