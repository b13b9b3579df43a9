package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import dev.parallax.language.sound.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days of the week and months that a text names, from {@code align/calendar.tsv}. In English they are told from other words by their capital (may, march). */
final class Calendar {
    private static final int LONGEST_ENDING = 3;
    private static final Map<String, List<Form>> FORMS = read(Table.resource("/align/calendar.tsv"));

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

    /** One way to write it: folded words, the last of them perhaps with an ending. */
    private record Form(String value, List<String> words, boolean stem) {
        boolean stands(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int index = 0; index < words.size(); index++) {
                String word = words.get(index);
                String folded = text.get(at + index).folded();
                boolean ending = stem
                        && index == words.size() - 1
                        && folded.startsWith(word)
                        && folded.length() <= word.length() + LONGEST_ENDING;
                if (!folded.equals(word) && !ending) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<String, List<Form>> read(Table table) {
        Map<String, List<Form>> forms = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String form = table.cell(row, "form");
            boolean stem = form.endsWith("*");
            List<String> words = new ArrayList<>();
            for (String word : form.replace("*", "").split(" ", -1)) {
                words.add(Spelling.fold(word));
            }
            forms.computeIfAbsent(table.cell(row, "language"), key -> new ArrayList<>())
                    .add(new Form(table.cell(row, "value"), List.copyOf(words), stem));
        }
        Comparator<Form> longest = Comparator.comparingInt(
                        (Form form) -> form.words().size())
                .thenComparingInt(
                        form -> form.words().get(form.words().size() - 1).length())
                .reversed();
        forms.values().forEach(of -> of.sort(longest));
        return forms;
    }

    /** What the words name, in order; the longest form of those that stand at one place. */
    static List<Named> in(List<Word> words, String language) {
        List<Named> named = new ArrayList<>();
        List<Form> forms = FORMS.getOrDefault(language, List.of());
        for (int at = 0; at < words.size(); at++) {
            if (language.equals("en") && !words.get(at).capitalised()) {
                continue;
            }
            for (Form form : forms) {
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
