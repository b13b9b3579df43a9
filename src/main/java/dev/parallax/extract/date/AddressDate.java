package dev.parallax.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address names in its path: {@code /2025/07/01/}, {@code /2025-07-01-}, {@code /20250701/}, {@code /1404/04/10/}, {@code /01-07-2025-}. */
final class AddressDate {
    private static final Pattern PARTED =
            Pattern.compile("[/_=-]((?:19|20|13|14)\\d\\d)([/_.-]?)(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?=[/_.?-]|$)");

    private static final Pattern DAY_FIRST =
            Pattern.compile("/(\\d{1,2})([-_.])(\\d{1,2})\\2((?:19|20|13|14)\\d\\d)(?=[/_.?-]|$)");

    private AddressDate() {}

    static Optional<WrittenDate> find(String url) {
        Matcher matcher = PARTED.matcher(url);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            String middle = matcher.group(3);
            int month = Character.isDigit(middle.charAt(0))
                    ? Integer.parseInt(middle)
                    : MonthNames.of(middle).map(MonthNames.Month::number).orElse(0);
            if (matcher.group(2).isEmpty()
                    && (middle.length() != 2 || matcher.group(4).length() != 2)) {
                continue;
            }
            Optional<LocalDate> day = Calendar.ofYear(year)
                    .flatMap(calendar -> calendar.day(year, month, Integer.parseInt(matcher.group(4))));
            if (day.isPresent()) {
                return Optional.of(new WrittenDate(
                        day.get(), (LocalTime) null, false, null, matcher.start(1), matcher.end(4), true));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(url);
        if (dayFirst.find()) {
            int year = Integer.parseInt(dayFirst.group(4));
            return Calendar.ofYear(year)
                    .flatMap(calendar -> calendar.day(
                            year, Integer.parseInt(dayFirst.group(3)), Integer.parseInt(dayFirst.group(1))))
                    .map(day -> new WrittenDate(
                            day, (LocalTime) null, false, null, dayFirst.start(1), dayFirst.end(4), true));
        }
        return Optional.empty();
    }
}
