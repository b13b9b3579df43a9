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

/**
 * How far the numbers told of an event lie apart over all outlets, groups and languages: items {@code <quantity>:range} and {@code
 * <quantity>:distinct_values}, by voice, both units {@code -}. A description, never tested: early reports tell other numbers than late ones.
 */
public final class Dispersion {
    private static final String ALL = "-";

    private record Key(String item, Voice voice) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byItem = item.compareTo(other.item);
            return byItem != 0 ? byItem : voice.compareTo(other.voice);
        }
    }

    private Dispersion() {}

    /**
     * The rows of an event.
     *
     * @param rows rows of one event and measure, all languages, in any order
     * @param copies articles that are left out
     */
    public static List<Contrast> of(Collection<ScoredArticle> rows, Copies copies) {
        SortedMap<Key, List<ScoredArticle>> told = new TreeMap<>();
        for (ScoredArticle row : rows) {
            if (row.genre() == Genre.NEWS && !copies.isCopy(row.articleId())) {
                told.computeIfAbsent(new Key(row.item(), row.voice()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        told.forEach((key, values) -> {
            SortedSet<Double> distinct = new TreeSet<>();
            values.forEach(row -> distinct.add(row.value()));
            contrasts.add(contrast(key, values, "distinct_values", distinct.size()));
            contrasts.add(contrast(key, values, "range", distinct.last() - distinct.first()));
        });
        return contrasts;
    }

    private static Contrast contrast(Key key, List<ScoredArticle> values, String statistic, double value) {
        Set<String> owners = new HashSet<>();
        values.forEach(row -> owners.add(row.ownerGroup()));
        return new Contrast(
                values.get(0).eventId(),
                values.get(0).featureId(),
                key.item() + ":" + statistic,
                key.voice(),
                ALL,
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
                ClaimStatus.DESCRIBED);
    }
}
