package dev.parallax.compare;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far the numbers told of an event lie apart over all outlets and groups, in each language and, where the measure compares between languages, over all of
 * them ({@code -}): items {@code <quantity>:range} and {@code
 * <quantity>:distinct_values}, by voice, both units {@code -}. A description, never tested: early reports tell other numbers than late ones.
 */
public final class Dispersion {
    private static final String ALL = "-";

    private record Key(String item, Voice voice, String language) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byItem = item.compareTo(other.item);
            int byVoice = voice.compareTo(other.voice);
            return byItem != 0 ? byItem : byVoice != 0 ? byVoice : language.compareTo(other.language);
        }
    }

    private Dispersion() {}

    /**
     * The rows of an event.
     *
     * @param rows rows of one event and measure, all languages, in any order
     * @param copies articles that are left out
     * @param comparability between which languages the measure compares
     */
    public static List<Contrast> of(Collection<ScoredArticle> rows, Copies copies, Comparability comparability) {
        SortedMap<Key, List<ScoredArticle>> told = new TreeMap<>();
        for (ScoredArticle row : rows) {
            if (row.genre() == Genre.NEWS && !copies.isCopy(row.articleId())) {
                for (String language : List.of(ALL, row.language())) {
                    told.computeIfAbsent(new Key(row.item(), row.voice(), language), key -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        told.forEach((key, values) -> {
            SortedSet<Double> distinct = new TreeSet<>();
            SortedSet<String> languages = new TreeSet<>();
            values.forEach(row -> {
                distinct.add(row.value());
                languages.add(row.language());
            });
            boolean comparable = comparability.comparable(values.get(0).featureId(), languages);
            contrasts.add(
                    contrast(key, values, "distinct_values", comparable ? (Double) (double) distinct.size() : null));
            contrasts.add(
                    contrast(key, values, "range", comparable ? (Double) (distinct.last() - distinct.first()) : null));
        });
        return contrasts;
    }

    private static Contrast contrast(Key key, List<ScoredArticle> values, String statistic, @Nullable Double value) {
        Set<String> owners = new HashSet<>();
        values.forEach(row -> owners.add(row.ownerGroup()));
        return new Contrast(
                values.get(0).eventId(),
                values.get(0).featureId(),
                key.item() + ":" + statistic,
                key.voice(),
                key.language(),
                ALL,
                ContrastUnit.OUTLET,
                ALL,
                ALL,
                statistic,
                value,
                null,
                null,
                null,
                null,
                null,
                values.size(),
                0,
                owners.size(),
                0,
                null,
                null,
                null,
                value == null ? ClaimStatus.NOT_COMPARABLE : ClaimStatus.DESCRIBED);
    }
}
