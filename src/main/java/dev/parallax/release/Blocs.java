package dev.parallax.release;

import dev.parallax.catalog.Membership;
import dev.parallax.model.Article;
import dev.parallax.model.Grouping;
import dev.parallax.model.Outlet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The group of an outlet on a day, under one grouping. The day is that of publication in the outlet's own zone: a report of one in the morning in Moscow
 * belongs to the day that Moscow writes on it.
 */
public final class Blocs {
    private final Membership membership;
    private final SortedMap<String, ZoneId> zones = new TreeMap<>();

    /**
     * Reads the rows of one grouping.
     *
     * @param groupings rows of any groupings
     * @param groupingId the one that counts, {@code bloc} by default
     * @param outlets outlets with their zones
     */
    public Blocs(List<Grouping> groupings, String groupingId, List<Outlet> outlets) {
        this.membership = Membership.of(groupingId, groupings);
        for (Outlet outlet : outlets) {
            zones.put(outlet.outletId(), ZoneId.of(outlet.timeZone()));
        }
    }

    /** The group of the article's outlet when it was published; NULL where the day is unknown and the group depends on it. */
    public @Nullable String of(Article article) {
        return membership.group(article.outletId(), day(article)).orElse(null);
    }

    private @Nullable LocalDate day(Article article) {
        Instant published = article.publishedAt();
        return published == null
                ? null
                : published
                        .atZone(zones.getOrDefault(article.outletId(), ZoneId.of("UTC")))
                        .toLocalDate();
    }
}
