package dev.parallax.release;

import dev.parallax.catalog.Membership;
import dev.parallax.model.Article;
import dev.parallax.model.Grouping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group of an outlet on a day, under one grouping. The day is that of publication where the outlet stands: a report of one in the morning in Moscow
 * belongs to the day that Moscow writes on it.
 */
public final class Blocs {
    private final Membership membership;

    /**
     * Reads the rows of one grouping.
     *
     * @param groupings rows of any groupings
     * @param groupingId the one that counts, {@code bloc} by default
     */
    public Blocs(List<Grouping> groupings, String groupingId) {
        this.membership = Membership.of(groupingId, groupings);
    }

    /** The group of the article's outlet when it was published; NULL where the day is unknown and the group depends on it. */
    public @Nullable String of(Article article) {
        return membership.group(article.outletId(), article.publishedOn()).orElse(null);
    }
}
