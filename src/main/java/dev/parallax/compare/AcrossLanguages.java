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
 * Says of two groups that no language compares: not comparable. Rates across languages need the precision and recall of the method in both, and no language has
 * them yet. One row per measure and pair of groups without a common language, event and item {@code -}, without a value.
 */
public final class AcrossLanguages {
    private static final String ALL = "-";

    private record Group(SortedSet<String> languages, Set<String> articles, Set<String> owners) {
        Group() {
            this(new TreeSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private AcrossLanguages() {}

    /**
     * The rows of a measure.
     *
     * @param groupingId grouping that the rows' groups come from
     * @param rows all rows of one measure
     * @param copies articles that are left out
     */
    public static List<Contrast> of(String groupingId, Collection<ScoredArticle> rows, Copies copies) {
        SortedMap<String, Group> groups = new TreeMap<>();
        for (ScoredArticle row : rows) {
            if (row.genre() == Genre.NEWS
                    && !row.group().equals(GroupContrasts.UNASSIGNED)
                    && !copies.isCopy(row.articleId())) {
                Group group = groups.computeIfAbsent(row.group(), key -> new Group());
                group.languages().add(row.language());
                group.articles().add(row.articleId());
                group.owners().add(row.ownerGroup());
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        groups.forEach((nameA, a) -> groups.tailMap(nameA + "\0").forEach((nameB, b) -> {
            if (a.languages().stream().noneMatch(b.languages()::contains)) {
                contrasts.add(contrast(groupingId, rows.iterator().next().featureId(), nameA, a, nameB, b));
            }
        }));
        return contrasts;
    }

    private static Contrast contrast(String groupingId, String feature, String nameA, Group a, String nameB, Group b) {
        return new Contrast(
                ALL,
                feature,
                ALL,
                Voice.OUTLET,
                ALL,
                groupingId,
                ContrastUnit.GROUP,
                nameA,
                nameB,
                MeanDifference.NAME,
                null,
                null,
                null,
                null,
                null,
                null,
                a.articles().size(),
                b.articles().size(),
                a.owners().size(),
                b.owners().size(),
                null,
                null,
                null,
                ClaimStatus.NOT_COMPARABLE);
    }
}
