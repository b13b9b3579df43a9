package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import dev.parallax.language.sound.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to write a value.
 *
 * @param value what is written
 * @param words folded words, the last of them perhaps with an ending
 * @param stem whether an ending may follow
 */
public record WrittenForm(String value, List<String> words, boolean stem) {
    private static final int LONGEST_ENDING = 3;

    /** The forms of each language in the columns {@code language}, {@code form} and that of the value, those that take most of a text first; {@code *} behind a form lets an ending follow. */
    public static Map<String, List<WrittenForm>> read(Table table, String value) {
        Map<String, List<WrittenForm>> forms = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String form = table.cell(row, "form");
            List<String> words = new ArrayList<>();
            for (String word : form.replace("*", "").split(" ", -1)) {
                words.add(Spelling.fold(word));
            }
            forms.computeIfAbsent(table.cell(row, "language"), key -> new ArrayList<>())
                    .add(new WrittenForm(table.cell(row, value), List.copyOf(words), form.endsWith("*")));
        }
        Comparator<WrittenForm> longest = Comparator.comparingInt(
                        (WrittenForm form) -> form.words().size())
                .thenComparingInt(
                        form -> form.words().get(form.words().size() - 1).length())
                .reversed();
        forms.values().forEach(of -> of.sort(longest));
        return forms;
    }

    /** Whether it stands in a text at an index, which may lie outside. */
    public boolean stands(List<Word> text, int at) {
        if (at < 0 || at + words.size() > text.size()) {
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
