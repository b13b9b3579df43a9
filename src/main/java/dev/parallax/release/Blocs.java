package dev.parallax.release;

import dev.parallax.model.Article;
import dev.parallax.model.Grouping;
import dev.parallax.model.Outlet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The group of an outlet on a day, under one grouping. The day is that of publication in the outlet's own zone: a report of one in the morning in Moscow
 * belongs to the day that Moscow writes on it.
 */
public final class Blocs {
    /** The group of an outlet that no row places; it is never inferred from anything else. */
    public static final String UNASSIGNED = "unassigned";

    private final SortedMap<String, List<Grouping>> rows = new TreeMap<>();
    private final SortedMap<String, ZoneId> zones = new TreeMap<>();

    /**
     * Reads the rows of one grouping.
     *
     * @param groupings rows of any groupings
     * @param groupingId the one that counts, {@code bloc} by default
     * @param outlets outlets with their zones
     */
    public Blocs(List<Grouping> groupings, String groupingId, List<Outlet> outlets) {
        for (Grouping row : groupings) {
            if (row.groupingId().equals(groupingId)) {
                rows.computeIfAbsent(row.outletId(), outlet -> new ArrayList<>())
                        .add(row);
            }
        }
        for (Outlet outlet : outlets) {
            zones.put(outlet.outletId(), ZoneId.of(outlet.timeZone()));
        }
    }

    /** The group of the article's outlet when it was published; NULL where the day is unknown and the group depends on it. */
    public @Nullable String of(Article article) {
        List<Grouping> memberships = rows.getOrDefault(article.outletId(), List.of());
        if (article.publishedAt() == null) {
            return always(memberships);
        }
        ZoneId zone = zones.getOrDefault(article.outletId(), ZoneId.of("UTC"));
        LocalDate day = article.publishedAt().atZone(zone).toLocalDate();
        String group = UNASSIGNED;
        LocalDate latest = LocalDate.MIN;
        for (Grouping row : memberships) {
            // Where two rows hold on one day, the one that began later counts.
            if (holds(row, day) && row.validFrom().isAfter(latest)) {
                group = row.group();
                latest = row.validFrom();
            }
        }
        return group;
    }

    private static boolean holds(Grouping row, LocalDate day) {
        return !day.isBefore(row.validFrom()) && (row.validTo() == null || !day.isAfter(row.validTo()));
    }

    private static @Nullable String always(List<Grouping> memberships) {
        SortedSet<String> groups = new TreeSet<>();
        memberships.forEach(row -> groups.add(row.group()));
        return switch (groups.size()) {
            case 0 -> UNASSIGNED;
            case 1 -> groups.first();
            default -> null;
        };
    }
}
