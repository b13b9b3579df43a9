package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.fa.SolarDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days of the year that a text names with the month in words: day and month in either order, as month and day ("06-27"), whatever the year; further the days of the week and the
 * months that it names. A Persian solar day is the Gregorian one of the year in which the text was published.
 */
public final class TextDates {
    /** Arabic: the first of July. */
    private static final String OF = "من";

    /** Solar days move against Gregorian ones by a day at most. */
    private static final LocalDate ANY_YEAR = LocalDate.of(2025, 7, 1);

    private TextDates() {}

    /**
     * A day named in a text.
     *
     * @param day {@code MM-dd}, or as {@link Calendar} has it
     * @param word its word, the month of a day of the year
     */
    public record Named(String day, Word word) {}

    /**
     * What follows from the words, in order.
     *
     * @param told day on which the text was published, which says the year of a Persian solar day; NULL where none is known
     */
    public static List<Named> in(List<Word> words, String language, @Nullable LocalDate told) {
        List<Named> dates = new ArrayList<>();
        for (Calendar.Named named : Calendar.in(words, language)) {
            Word word = words.get(named.first());
            int day = named.month() > 0 || named.solarMonth() > 0 ? dayOf(named, words, language) : 0;
            if (named.solarMonth() > 0) {
                if (day > 0) {
                    SolarDays.nearest(named.solarMonth(), day, told == null ? ANY_YEAR : told)
                            .ifPresent(date ->
                                    dates.add(new Named(value(date.getMonthValue(), date.getDayOfMonth()), word)));
                }
                continue;
            }
            if (day > 0) {
                dates.add(new Named(value(named.month(), day), word));
            }
            dates.add(new Named(named.value(), word));
        }
        return dates;
    }

    private static String value(int month, int day) {
        return String.format(Locale.ROOT, "%02d-%02d", month, day);
    }

    /** The day that stands beside the name of a month, in digits or in words; 0 where there is none. */
    private static int dayOf(Calendar.Named named, List<Word> words, String language) {
        int before = named.first();
        if (before > 0
                && language.equals("ar")
                && words.get(before - 1).surface().equals(OF)) {
            before--;
        }
        int day = before > 0 ? day(words.get(before - 1)) : 0;
        if (day == 0) {
            day = DayWords.before(words, before, language);
        }
        return day == 0 && named.last() + 1 < words.size() && language.equals("en")
                ? day(words.get(named.last() + 1))
                : day;
    }

    private static int day(Word word) {
        String digits = word.surface();
        int value = 0;
        int length = 0;
        while (length < digits.length() && Character.isDigit(digits.charAt(length))) {
            value = value * 10 + Character.digit(digits.charAt(length), 10);
            length++;
            if (length > 2) {
                return 0;
            }
        }
        return value >= 1 && value <= 31 ? value : 0;
    }
}
