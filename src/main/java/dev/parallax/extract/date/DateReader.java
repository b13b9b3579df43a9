package dev.parallax.extract.date;

import dev.parallax.extract.date.DateTokens.Token;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a short text: ISO 8601, numbers with dots, slashes or dashes, days with month names in any order, CJK dates; each with the time of day and
 * the offset beside it. Which of two small numbers is the month is decided by the page's language where the numbers do not decide.
 */
public final class DateReader {
    private static final int MOST_TOKENS = 120;
    private static final int TIME_DISTANCE = 4;

    /** A time before a date, with its offset, has no more tokens: 14:05:30 (UTC+04:00), and a mark. */
    private static final int BEFORE = 14;

    private final List<Token> tokens;
    private final boolean monthFirst;
    private final LocalDate capture;

    private DateReader(String text, boolean monthFirst, LocalDate capture) {
        this.tokens = DateTokens.of(text, MOST_TOKENS);
        this.monthFirst = monthFirst;
        this.capture = capture;
    }

    /**
     * All dates of a text in order.
     *
     * @param text a short text: only its first tokens are read
     * @param monthFirst whether 03/04/2025 is the fourth of March, as in American English
     * @param capture day of the capture, for dates without a year
     */
    public static List<WrittenDate> read(String text, boolean monthFirst, LocalDate capture) {
        if (!hasDigit(text)) {
            return List.of();
        }
        DateReader reader = new DateReader(text, monthFirst, capture);
        List<WrittenDate> dates = new ArrayList<>();
        for (int at = 0; at < reader.tokens.size(); at++) {
            @Nullable Found found = reader.dateAt(at);
            if (found != null) {
                dates.add(reader.withTime(found));
                at = found.end - 1;
            }
        }
        return dates;
    }

    /** Every form of a date has a number; most lines have none. */
    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** A day between two tokens. */
    private record Found(LocalDate day, int begin, int end, boolean yearWritten) {}

    private @Nullable Found dateAt(int at) {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            if (at > 0
                    && token.glued()
                    && joins(tokens.get(at - 1))
                    && at > 1
                    && tokens.get(at - 2).isNumber()) {
                return null;
            }
            @Nullable Found found = yearFirst(at);
            found = found == null ? numeric(at) : found;
            found = found == null ? dayMonth(at) : found;
            return found == null ? compact(at) : found;
        }
        return token.isWord() ? monthDay(at) : null;
    }

    private static boolean joins(Token mark) {
        return mark.is(".") || mark.is("/") || mark.is("-") || mark.is(":");
    }

    /** 2025-07-01, 2025/7/1, 1404/04/10, 2025年7月1日, 2025. 7. 1. */
    private @Nullable Found yearFirst(int at) {
        if (tokens.get(at).digits() != 4 || !has(at + 4)) {
            return null;
        }
        Token mark = tokens.get(at + 1);
        Token month = tokens.get(at + 2);
        Token second = tokens.get(at + 3);
        Token day = tokens.get(at + 4);
        boolean marks = (joins(mark) && mark.is(second.text()) && !mark.is(":")) || (isUnit(mark) && isUnit(second));
        if (!marks || !month.isNumber() || !day.isNumber() || month.digits() > 2 || day.digits() > 2) {
            return yearMonthName(at);
        }
        int end = has(at + 5) && isUnit(tokens.get(at + 5)) ? at + 6 : at + 5;
        return found(tokens.get(at).number(), month.number(), day.number(), at, end);
    }

    private static boolean isUnit(Token token) {
        return token.text().length() == 1 && DateTokens.isUnit(token.text().charAt(0));
    }

    /** 2025 July 1, 1404 tir 10. */
    private @Nullable Found yearMonthName(int at) {
        int next =
                has(at + 1) && (tokens.get(at + 1).is(",") || tokens.get(at + 1).is("-")) ? at + 2 : at + 1;
        @Nullable NamedMonth month = monthAt(next);
        if (month == null
                || !has(month.end)
                || !tokens.get(month.end).isNumber()
                || tokens.get(month.end).digits() > 2) {
            return null;
        }
        return named(tokens.get(at).number(), month, tokens.get(month.end).number(), at, month.end + 1, true);
    }

    /** 01.07.2025, 1/7/25, 10-04-1404. */
    private @Nullable Found numeric(int at) {
        if (!has(at + 4) || tokens.get(at).digits() > 2) {
            return null;
        }
        Token mark = tokens.get(at + 1);
        Token middle = tokens.get(at + 2);
        Token last = tokens.get(at + 4);
        if (!joins(mark)
                || mark.is(":")
                || !mark.is(tokens.get(at + 3).text())
                || !middle.isNumber()
                || middle.digits() > 2
                || !last.isNumber()) {
            return null;
        }
        if (last.digits() != 4 && !(last.digits() == 2 && middle.digits() == 2)) {
            return null;
        }
        boolean goesOn = has(at + 6)
                && joins(tokens.get(at + 5))
                && tokens.get(at + 5).glued()
                && tokens.get(at + 6).glued()
                && tokens.get(at + 6).isNumber();
        if (goesOn) {
            return null;
        }
        int year = last.digits() == 2 ? 2000 + last.number() : last.number();
        boolean swap = middle.number() > 12
                || (monthFirst && mark.is("/") && tokens.get(at).number() <= 12);
        int day = swap ? middle.number() : tokens.get(at).number();
        int month = swap ? tokens.get(at).number() : middle.number();
        return found(year, month, day, at, at + 5);
    }

    /** 1 July 2025, 1. Juli 2025, 1 de julio de 2025, 10 tir 1404, 5 января (without a year). */
    private @Nullable Found dayMonth(int at) {
        if (tokens.get(at).digits() > 2
                || tokens.get(at).number() < 1
                || tokens.get(at).number() > 31) {
            return null;
        }
        int next = at + 1;
        while (has(next)
                && next < at + 3
                && (tokens.get(next).is(".")
                        || tokens.get(next).is("-")
                        || tokens.get(next).is("/")
                        || tokens.get(next).is("º")
                        || isFiller(next))) {
            next++;
        }
        @Nullable NamedMonth month = monthAt(next);
        if (month == null) {
            return null;
        }
        int year = month.end;
        while (has(year)
                && year < month.end + 3
                && !tokens.get(year).isNumber()
                && (isFiller(year) || ".,-/'’،".contains(tokens.get(year).text()))) {
            year++;
        }
        if (has(year) && tokens.get(year).digits() == 4) {
            return named(tokens.get(year).number(), month, tokens.get(at).number(), at, year + 1, true);
        }
        if (has(year)
                && tokens.get(year).digits() == 2
                && year > month.end
                && (tokens.get(year - 1).is("'")
                        || tokens.get(year - 1).is("’")
                        || tokens.get(year - 1).is("-"))) {
            return named(2000 + tokens.get(year).number(), month, tokens.get(at).number(), at, year + 1, true);
        }
        return withoutYear(month, tokens.get(at).number(), at, month.end);
    }

    /** July 1, 2025; Jul 1 2025; Jul 01 14:05:30 MSK 2025. */
    private @Nullable Found monthDay(int at) {
        @Nullable NamedMonth month = monthAt(at);
        if (month == null) {
            return null;
        }
        int day = has(month.end) && tokens.get(month.end).is(".") ? month.end + 1 : month.end;
        if (!has(day) || !tokens.get(day).isNumber() || tokens.get(day).digits() > 2) {
            return null;
        }
        int year = day + 1;
        while (has(year)
                && year < day + 3
                && !tokens.get(year).isNumber()
                && (",.".contains(tokens.get(year).text()) || isOrdinal(tokens.get(year)))) {
            year++;
        }
        if (has(year)
                && tokens.get(year).digits() == 4
                && !(has(year + 1) && tokens.get(year + 1).is(":"))) {
            return named(tokens.get(year).number(), month, tokens.get(day).number(), at, year + 1, true);
        }
        year = behindClock(day + 1);
        return has(year) && tokens.get(year).digits() == 4
                ? named(tokens.get(year).number(), month, tokens.get(day).number(), at, year + 1, true)
                : null;
    }

    /** Token behind a time of day and the name of its zone; behind all where none stands there. */
    private int behindClock(int at) {
        ClockReader.@Nullable Clock clock = has(at) ? ClockReader.at(tokens, at) : null;
        if (clock == null) {
            return tokens.size();
        }
        return has(clock.end()) && tokens.get(clock.end()).isWord() ? clock.end() + 1 : clock.end();
    }

    /** 20250701, where nothing else is glued to it. */
    private @Nullable Found compact(int at) {
        Token token = tokens.get(at);
        if (token.digits() != 8) {
            return null;
        }
        return found(token.number() / 10_000, token.number() / 100 % 100, token.number() % 100, at, at + 1);
    }

    /** A month name of one or two words. */
    private record NamedMonth(MonthNames.Month month, int end) {}

    private @Nullable NamedMonth monthAt(int at) {
        if (!has(at) || !tokens.get(at).isWord()) {
            return null;
        }
        if (has(at + 1) && tokens.get(at + 1).isWord()) {
            Optional<MonthNames.Month> two = MonthNames.of(
                    tokens.get(at).text() + " " + tokens.get(at + 1).text());
            if (two.isPresent()) {
                return new NamedMonth(two.get(), behindTwin(two.get(), at + 2));
            }
        }
        Optional<MonthNames.Month> one = MonthNames.of(tokens.get(at).text());
        return one.isPresent() ? new NamedMonth(one.get(), behindTwin(one.get(), at + 1)) : null;
    }

    /** Token behind the other name of the same month, as Arabic outlets give both: يوليو/تموز, كانون الثاني/يناير, تموز (يوليو). */
    private int behindTwin(MonthNames.Month month, int at) {
        if (!has(at + 1) || !tokens.get(at).is("/") && !tokens.get(at).is("(")) {
            return at;
        }
        @Nullable NamedMonth other = monthAt(at + 1);
        if (other == null || !other.month.equals(month)) {
            return at;
        }
        return has(other.end) && tokens.get(other.end).is(")") ? other.end + 1 : other.end;
    }

    /** Words that stand between the parts of a date: de, of, th, il, سنة. */
    private boolean isFiller(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && token.text().length() <= 3
                && MonthNames.of(token.text()).isEmpty();
    }

    private static boolean isOrdinal(Token token) {
        return token.is("th") || token.is("st") || token.is("nd") || token.is("rd");
    }

    private @Nullable Found found(int year, int month, int day, int begin, int end) {
        @Nullable
        Found one = Calendar.ofYear(year)
                .flatMap(calendar -> calendar.day(year, month, day))
                .map(date -> new Found(date, begin, end, true))
                .orElse(null);
        return one;
    }

    private @Nullable Found named(int year, NamedMonth month, int day, int begin, int end, boolean written) {
        Calendar calendar = month.month.calendar();
        if (Calendar.ofYear(year).filter(calendar::equals).isEmpty()) {
            return null;
        }
        return calendar.day(year, month.month.number(), day)
                .map(date -> new Found(date, begin, end, written))
                .orElse(null);
    }

    /** The latest such day that is not behind the capture. */
    private @Nullable Found withoutYear(NamedMonth month, int day, int begin, int end) {
        if (month.month.calendar() != Calendar.GREGORIAN) {
            return null;
        }
        for (int year = capture.getYear(); year >= capture.getYear() - 1; year--) {
            Optional<LocalDate> date = Calendar.GREGORIAN.day(year, month.month.number(), day);
            if (date.isPresent() && !date.get().isAfter(capture.plusDays(1))) {
                return new Found(date.get(), begin, end, false);
            }
        }
        return null;
    }

    private boolean has(int at) {
        return at < tokens.size();
    }

    /** The day with the nearer of the times that stand behind it and right before it. */
    private WrittenDate withTime(Found found) {
        int begin = tokens.get(found.begin).begin();
        int end = tokens.get(found.end - 1).end();
        ClockReader.@Nullable Clock before = null;
        int first = found.begin - 1;
        while (before == null && first >= Math.max(0, found.begin - BEFORE)) {
            before = before(first--, found.begin);
        }
        for (int at = Math.min(found.begin + 2, found.end);
                at < Math.min(tokens.size(), found.end + TIME_DISTANCE)
                        && (before == null || at - found.end <= found.begin - before.end());
                at++) {
            ClockReader.@Nullable Clock clock = ClockReader.at(tokens, at);
            if (clock != null) {
                int last = tokens.get(clock.end() - 1).end();
                return dated(found, clock, begin, Math.max(end, last));
            }
        }
        return before == null
                ? new WrittenDate(found.day, (LocalTime) null, false, null, begin, end, found.yearWritten)
                : dated(found, before, tokens.get(first + 1).begin(), end);
    }

    /** The time that begins at a token and ends right before a date; the middle of a longer time, or an offset, is none. */
    private ClockReader.@Nullable Clock before(int at, int date) {
        boolean offset = at > 0 && tokens.get(at - 1).is("+");
        boolean middle =
                at > 1 && tokens.get(at - 1).is(":") && tokens.get(at - 2).isNumber();
        if (offset || middle) {
            return null;
        }
        ClockReader.@Nullable Clock clock = ClockReader.at(tokens, at);
        return clock != null && clock.end() <= date && clock.end() + 2 >= date ? clock : null;
    }

    private static WrittenDate dated(Found found, ClockReader.Clock clock, int begin, int end) {
        return new WrittenDate(
                found.day,
                clock.time(),
                clock.toSecond(),
                clock.offsetMinutes(found.day),
                begin,
                end,
                found.yearWritten);
    }
}
