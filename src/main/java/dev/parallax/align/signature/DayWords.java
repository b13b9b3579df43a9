package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import dev.parallax.language.sound.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days of a month that a text tells in words before the month, from {@code align/days.tsv}: بیست و هفتم ژوئن, الأول من يوليو. */
final class DayWords {
    private static final Map<String, List<Form>> FORMS = read(Table.resource("/align/days.tsv"));

    private DayWords() {}

    private record Form(int day, List<String> words) {}

    private static Map<String, List<Form>> read(Table table) {
        Map<String, List<Form>> forms = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            List<String> words = new ArrayList<>();
            for (String word : table.cell(row, "form").split(" ", -1)) {
                words.add(Spelling.fold(word));
            }
            forms.computeIfAbsent(table.cell(row, "language"), key -> new ArrayList<>())
                    .add(new Form(Integer.parseInt(table.cell(row, "day")), List.copyOf(words)));
        }
        forms.values()
                .forEach(of -> of.sort(
                        Comparator.comparingInt((Form form) -> form.words().size())
                                .reversed()));
        return forms;
    }

    /** The day that the words before an index end with, the longest form of it; 0 where they end with none. */
    static int before(List<Word> words, int index, String language) {
        for (Form form : FORMS.getOrDefault(language, List.of())) {
            int first = index - form.words().size();
            if (first >= 0 && stands(form, words, first)) {
                return form.day();
            }
        }
        return 0;
    }

    private static boolean stands(Form form, List<Word> words, int first) {
        for (int at = 0; at < form.words().size(); at++) {
            if (!words.get(first + at).folded().equals(form.words().get(at))) {
                return false;
            }
        }
        return true;
    }
}
