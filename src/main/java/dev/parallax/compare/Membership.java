package dev.parallax.compare;

import dev.parallax.model.Grouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which group an outlet is counted on a day, under one grouping. Never inferred from a language. */
public final class Membership {
    private final Map<String, List<Grouping>> byOutlet = new HashMap<>();

    private Membership() {}

    /** The memberships of a grouping. */
    public static Membership of(String groupingId, Collection<Grouping> rows) {
        Membership membership = new Membership();
        rows.stream().filter(row -> row.groupingId().equals(groupingId)).forEach(row -> membership
                .byOutlet
                .computeIfAbsent(row.outletId(), key -> new ArrayList<>())
                .add(row));
        return membership;
    }

    /**
     * The group of an outlet.
     *
     * @param day day of publication; NULL where unknown: then only a membership that never changed counts
     */
    public String group(String outletId, @Nullable LocalDate day) {
        List<Grouping> rows = byOutlet.getOrDefault(outletId, List.of());
        if (day == null) {
            return rows.size() == 1 ? rows.get(0).group() : GroupContrasts.UNASSIGNED;
        }
        return rows.stream()
                .filter(row -> holds(row, day))
                .map(Grouping::group)
                .findFirst()
                .orElse(GroupContrasts.UNASSIGNED);
    }

    private static boolean holds(Grouping row, LocalDate day) {
        LocalDate to = row.validTo();
        return !day.isBefore(row.validFrom()) && (to == null || !day.isAfter(to));
    }
}
