package dev.parallax.frame;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The definition card of a measure, as its file {@code measures/<id>.yaml} in the catalog states it.
 *
 * @param id feature_id of the tables
 * @param definition what it measures
 * @param formula how it is computed
 * @param unit unit of the value
 * @param source paper or standard it comes from
 * @param languages languages with a method, ISO 639-1
 * @param scale how compare may treat values: {@code share} (of the choices of the item's base, before the colon, within a voice), {@code count} (a share whose
 *     number of evidence rows is compared), {@code rate} (per stated denominator), {@code part_of_text} (shares that add up to 1 over the voices), {@code
 *     quantity} (a number told of the world) or {@code value} (as it stands)
 * @param minimumWords articles with fewer words are too short
 * @param bar score that a language needs before its values count as validated; NULL where none is stated
 * @param lexicon lexicon that is the whole measure; NULL where a class measures
 * @param problems what is known to be wrong with it
 */
public record MeasureCard(
        String id,
        String definition,
        String formula,
        String unit,
        String source,
        SortedSet<String> languages,
        String scale,
        int minimumWords,
        @Nullable Double bar,
        @Nullable String lexicon,
        List<String> problems) {
    public MeasureCard {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        problems = List.copyOf(problems);
    }
}
