package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days of the year that a text names with the month in words: day and month in either order, as month and day ("06-27"), whatever the year; further the days of the week and the
 * months that it names. Persian solar months are left to the extraction of dates, which knows the year they need.
 */
final class TextDates {
    private TextDates() {}

    /**
     * A day named in a text.
     *
     * @param day {@code MM-dd}, or as {@link Calendar} has it
     * @param word its word, the month of a day of the year
     */
    record Named(String day, Word word) {}

    /** What follows from the words, in order. */
    static List<Named> in(List<Word> words, String language) {
        List<Named> dates = new ArrayList<>();
        for (Calendar.Named named : Calendar.in(words, language)) {
            Word word = words.get(named.first());
            int day = 0;
            if (named.month() > 0) {
                day = named.first() > 0 ? day(words.get(named.first() - 1)) : 0;
                if (day == 0 && named.last() + 1 < words.size() && language.equals("en")) {
                    day = day(words.get(named.last() + 1));
                }
            }
            if (day > 0) {
                dates.add(new Named(String.format(Locale.ROOT, "%02d-%02d", named.month(), day), word));
            }
            dates.add(new Named(named.value(), word));
        }
        return dates;
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
