package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days of the week and months that a text names, from {@code align/calendar.tsv}. In English they are told from other words by their capital (may, march). */
final class Calendar {
    private static final Map<String, List<WrittenForm>> FORMS =
            WrittenForm.read(Table.resource("/align/calendar.tsv"), "value");

    private Calendar() {}

    /**
     * A day of the week or a month in a text.
     *
     * @param value {@code weekday-1} (Monday) to {@code weekday-7}, {@code month-01} to {@code month-12}, {@code solar-01} to {@code solar-12}
     * @param first index of its first word
     * @param last index of its last word
     */
    record Named(String value, int first, int last) {
        /** Number of the Gregorian month; 0 where it is none. */
        int month() {
            return number("month-");
        }

        /** Number of the Persian solar month; 0 where it is none. */
        int solarMonth() {
            return number("solar-");
        }

        private int number(String kind) {
            return value.startsWith(kind) ? Integer.parseInt(value.substring(kind.length())) : 0;
        }
    }

    /** What the words name, in order; the longest form of those that stand at one place. */
    static List<Named> in(List<Word> words, String language) {
        List<Named> named = new ArrayList<>();
        List<WrittenForm> forms = FORMS.getOrDefault(language, List.of());
        for (int at = 0; at < words.size(); at++) {
            if (language.equals("en") && !words.get(at).capitalised()) {
                continue;
            }
            for (WrittenForm form : forms) {
                if (form.stands(words, at)) {
                    named.add(new Named(form.value(), at, at + form.words().size() - 1));
                    at += form.words().size() - 1;
                    break;
                }
            }
        }
        return named;
    }
}
