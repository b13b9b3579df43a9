package dev.parallax.align.signature;

import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import java.util.List;
import java.util.Map;

/** Days of a month that a text tells in words before the month, from {@code align/days.tsv}: بیست و هفتم ژوئن, الأول من يوليو. */
final class DayWords {
    private static final Map<String, List<WrittenForm>> FORMS =
            WrittenForm.read(Table.resource("/align/days.tsv"), "day");

    private DayWords() {}

    /** The day that the words before an index end with, the longest form of it; 0 where they end with none. */
    static int before(List<Word> words, int index, String language) {
        return FORMS.getOrDefault(language, List.of()).stream()
                .filter(form -> form.stands(words, index - form.words().size()))
                .findFirst()
                .map(form -> Integer.parseInt(form.value()))
                .orElse(0);
    }
}
