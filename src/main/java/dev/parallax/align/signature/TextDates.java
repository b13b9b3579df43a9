package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.sound.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Days of the year that a text names with the month in words: day and month in either order, as month and day ("06-27"), whatever the year. Persian solar months are left
 * to the extraction of dates, which knows the year they need.
 */
final class TextDates {
    private static final Map<String, List<String>> MONTHS = Map.of(
            "en",
                    List.of(
                            "january",
                            "february",
                            "march",
                            "april",
                            "may",
                            "june",
                            "july",
                            "august",
                            "september",
                            "october",
                            "november",
                            "december"),
            "ru",
                    List.of(
                            "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр",
                            "ноябр", "декабр"),
            "az",
                    List.of(
                            "yanvar",
                            "fevral",
                            "mart",
                            "aprel",
                            "may",
                            "iyun",
                            "iyul",
                            "avqust",
                            "sentyabr",
                            "oktyabr",
                            "noyabr",
                            "dekabr"),
            "tr",
                    List.of(
                            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
                            "kasım", "aralık"),
            "ar",
                    List.of(
                            "ینایر", "فبرایر", "مارس", "ابریل", "مایو", "یونیو", "یولیو", "اغسطس", "سبتمبر", "اکتوبر",
                            "نوفمبر", "دیسمبر"),
            "fa",
                    List.of(
                            "ژانویه", "فوریه", "مارس", "اوریل", "مه", "ژوین", "ژوییه", "اوت", "سپتامبر", "اکتبر",
                            "نوامبر", "دسامبر"));

    private TextDates() {}

    /**
     * A day named in a text.
     *
     * @param day as {@code MM-dd}
     * @param word its month
     */
    record Named(String day, Word word) {}

    /** The days that follow from the words, in order. */
    static List<Named> in(List<Word> words, String language) {
        List<Named> dates = new ArrayList<>();
        List<String> months = MONTHS.getOrDefault(language, List.of());
        for (int index = 0; index < words.size(); index++) {
            int month = month(words.get(index), months, language);
            if (month == 0) {
                continue;
            }
            int day = index > 0 ? day(words.get(index - 1)) : 0;
            if (day == 0 && index + 1 < words.size() && language.equals("en")) {
                day = day(words.get(index + 1));
            }
            if (day > 0) {
                dates.add(new Named(String.format(Locale.ROOT, "%02d-%02d", month, day), words.get(index)));
            }
        }
        return dates;
    }

    private static int month(Word word, List<String> months, String language) {
        boolean stems = language.equals("ru") || language.equals("az") || language.equals("tr");
        for (int index = 0; index < months.size(); index++) {
            String month = Spelling.fold(months.get(index));
            if (word.folded().equals(month)
                    || stems && word.folded().startsWith(month) && word.folded().length() <= month.length() + 3) {
                return index + 1;
            }
        }
        return 0;
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
