package dev.parallax.annotate.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Common words for institutions that abbreviations do not hold: МВД is a ministry, СК is the investigation. What a concept is, its id says in English. */
final class Houses {
    private record House(Pattern word, String id) {}

    private static final List<House> HOUSES = List.of(
            house("ministry|министерств\\p{L}*|nazirli\\p{L}+|bakanlı\\p{L}+|ال?وزاره?|وزارتخانه", "ministry"),
            house("prosecutors?|прокуратур\\p{L}*|prokurorlu\\p{L}+|savcılı\\p{L}+|دادستانی|النيابه", "prosecutor"),
            house("следстви\\p{L}*|следовател\\p{L}*|istintaq\\p{L}*|soruşturma\\p{L}*", "investigative"),
            house("embassy|посольств\\p{L}*|səfirli\\p{L}+|büyükelçili\\p{L}+|سفارت|السفاره", "embassy"));

    private Houses() {}

    private static House house(String word, String id) {
        return new House(Pattern.compile(word), id);
    }

    /** Whether a word between two tokens is what a concept is by its id. */
    static boolean same(Scene scene, int first, int end, @Nullable String conceptId) {
        for (int token = first; conceptId != null && token < end; token++) {
            String word = scene.normal(token);
            if (HOUSES.stream()
                    .anyMatch(house -> conceptId.contains(house.id())
                            && house.word().matcher(word).matches())) {
                return true;
            }
        }
        return false;
    }
}
