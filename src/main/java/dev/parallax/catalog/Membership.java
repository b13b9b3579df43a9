package dev.parallax.catalog;

import dev.parallax.model.Grouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which group an outlet is counted on a day, under one grouping. Never inferred from anything else, a language least of all. */
public final class Membership {
    /** The group of an outlet that no row places. */
    public static final String UNASSIGNED = "unassigned";

    /** Rows of each outlet by first day; {@link GroupingsReader} sees to it that no two hold on one day. */
    private final Map<String, List<Grouping>> byOutlet = new HashMap<>();

    private Membership() {}

    /** The memberships of a grouping. */
    public static Membership of(String groupingId, Collection<Grouping> rows) {
        Membership membership = new Membership();
        rows.stream()
                .filter(row -> row.groupingId().equals(groupingId))
                .sorted(Comparator.comparing(Grouping::validFrom))
                .forEach(row -> membership
                        .byOutlet
                        .computeIfAbsent(row.outletId(), key -> new ArrayList<>())
                        .add(row));
        return membership;
    }

    /**
     * The group of an outlet.
     *
     * @param day day of publication in the outlet's zone; NULL where unknown
     * @return {@link #UNASSIGNED} where no row places it; empty where the day is unknown and the group depends on it
     */
    public Optional<String> group(String outletId, @Nullable LocalDate day) {
        List<Grouping> rows = byOutlet.getOrDefault(outletId, List.of());
        if (rows.isEmpty()) {
            return Optional.of(UNASSIGNED);
        }
        if (day == null) {
            return hangsOnTheDay(rows)
                    ? Optional.empty()
                    : Optional.of(rows.get(0).group());
        }
        return Optional.of(rows.stream()
                .filter(row -> holds(row, day))
                .map(Grouping::group)
                .findFirst()
                .orElse(UNASSIGNED));
    }

    /** Whether one of the rows ends and no other goes on with the same group on the day after. What was before the first row does not count: an outlet begins some day. */
    private static boolean hangsOnTheDay(List<Grouping> rows) {
        for (int at = 0; at < rows.size(); at++) {
            LocalDate to = rows.get(at).validTo();
            if (to != null) {
                Grouping next = at + 1 < rows.size() ? rows.get(at + 1) : null;
                if (next == null
                        || !next.group().equals(rows.get(at).group())
                        || !next.validFrom().equals(to.plusDays(1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Grouping row, LocalDate day) {
        LocalDate to = row.validTo();
        return !day.isBefore(row.validFrom()) && (to == null || !day.isAfter(to));
    }
}
