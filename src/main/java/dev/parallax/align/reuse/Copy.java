package dev.parallax.align.reuse;

import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy, of whatever kind, while it is not decided which of its sources counts.
 *
 * @param row the copy
 * @param sourceAt when its source was published; NULL where unknown
 */
public record Copy(Reuse row, @Nullable Instant sourceAt) implements Serializable {
    /** Words that are the same say more than names that are; then what carries most; of sources carried alike, as one agency text in many outlets is, the earliest. */
    private static final Comparator<Copy> BEST = Comparator.comparing(
                    (Copy copy) -> copy.row().kind() == ReuseKind.TRANSLATION)
            .thenComparing(Comparator.comparingDouble((Copy copy) -> copy.row().containment())
                    .reversed())
            .thenComparing(Copy::sourceAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(copy -> copy.row().sourceArticleId());

    /** The copy in the later of two articles, in either order; empty where there is none. */
    public static Optional<Copy> of(ReuseText one, ReuseText other) {
        InTime pair = InTime.of(one, other);
        return (pair.oneLanguage() ? ReuseScore.of(pair) : TranslationScore.of(pair))
                .map(row -> new Copy(row, pair.source().publishedAt()));
    }

    /** One source for each article that carries a copy, in order of the articles. */
    public static List<Reuse> sources(Collection<Copy> copies) {
        Map<String, Copy> sources = new TreeMap<>();
        for (Copy copy : copies) {
            sources.merge(copy.row().articleId(), copy, (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
        }
        return sources.values().stream().map(Copy::row).toList();
    }
}
