package dev.parallax.compare;

import dev.parallax.compare.resample.FalseDiscovery;
import dev.parallax.compare.resample.Interval;
import dev.parallax.compare.resample.StratifiedTest;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Genre;
import dev.parallax.model.Omission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that a group's owners name less often than the others' do in articles on an event. An omission says "not found in the collected coverage", no
 * more: longer articles name more, and a name that the catalog lacks is not seen.
 *
 * <p>Owners are compared with owners who write the same language; the others' languages are weighted like the group's, so that a difference between languages
 * is none between groups. Where nobody else writes the group's languages the shares are shown and not comparable.
 */
public final class Omissions {
    /** A concept that fewer owners name is not looked for. */
    private static final int FEWEST_OWNERS_OF_CONCEPT = 2;

    private record Found(Omission omission, @Nullable Double p) {}

    private final String groupingId;

    /** Prepares omissions under a grouping. */
    public Omissions(String groupingId) {
        this.groupingId = groupingId;
    }

    /**
     * The omissions of an event, by concept and group. All pairs of concept and group are tested and corrected together; those where the group names the concept
     * less often than the others are the rows.
     *
     * @param event articles of one event, in any order
     * @param copies articles that are left out
     */
    public List<Omission> of(Collection<EventArticle> event, Copies copies) {
        List<EventArticle> articles = event.stream()
                .filter(article -> article.genre() == Genre.NEWS
                        && !article.group().equals(GroupContrasts.UNASSIGNED)
                        && !copies.isCopy(article.articleId()))
                .toList();
        SortedSet<String> groups = new TreeSet<>();
        SortedSet<String> concepts = new TreeSet<>();
        articles.forEach(article -> {
            groups.add(article.group());
            concepts.addAll(article.concepts());
        });
        List<Found> found = new ArrayList<>();
        for (String group : groups) {
            NamingOwners owners = NamingOwners.of(articles, group);
            for (String concept : concepts) {
                if (owners.naming(concept) >= FEWEST_OWNERS_OF_CONCEPT) {
                    compare(owners, articles.get(0).eventId(), concept, group).ifPresent(found::add);
                }
            }
        }
        return adjusted(found).stream()
                .filter(row -> row.share() < row.othersShare())
                .sorted((one, other) -> {
                    int byConcept = one.conceptId().compareTo(other.conceptId());
                    return byConcept != 0 ? byConcept : one.group().compareTo(other.group());
                })
                .toList();
    }

    private Optional<Found> compare(NamingOwners all, String event, String concept, String group) {
        boolean comparable = all.sharesLanguage();
        NamingOwners owners = comparable ? all.inSharedLanguages() : all;
        if (owners.side() == 0 || owners.others() == 0) {
            return Optional.empty();
        }
        boolean tested = comparable && owners.side() >= Sides.FEWEST_OWNERS && owners.others() >= Sides.FEWEST_OWNERS;
        double share = owners.share(concept);
        double others = owners.othersShare(concept, comparable);
        Interval interval = tested ? Interval.wilson(share, owners.effectiveSide()) : null;
        Interval othersInterval = tested ? Interval.wilson(others, owners.effectiveOthers()) : null;
        Double p = tested ? (Double) StratifiedTest.lower(owners.strata(concept)) : null;
        ClaimStatus status =
                !comparable ? ClaimStatus.NOT_COMPARABLE : tested ? ClaimStatus.TESTED : ClaimStatus.TOO_FEW_OUTLETS;
        Omission omission = new Omission(
                event,
                concept,
                groupingId,
                group,
                share,
                interval == null ? null : (Double) interval.low(),
                interval == null ? null : (Double) interval.high(),
                others,
                othersInterval == null ? null : (Double) othersInterval.low(),
                othersInterval == null ? null : (Double) othersInterval.high(),
                owners.side(),
                null,
                status);
        return Optional.of(new Found(omission, p));
    }

    private static List<Omission> adjusted(List<Found> found) {
        List<Double> family = new ArrayList<>();
        for (Found one : found) {
            Double p = one.p();
            if (p != null) {
                family.add(p);
            }
        }
        List<Double> adjusted = FalseDiscovery.adjusted(family);
        List<Omission> rows = new ArrayList<>();
        int next = 0;
        for (Found one : found) {
            Omission row = one.omission();
            rows.add(new Omission(
                    row.eventId(),
                    row.conceptId(),
                    row.groupingId(),
                    row.group(),
                    row.share(),
                    row.low(),
                    row.high(),
                    row.othersShare(),
                    row.othersLow(),
                    row.othersHigh(),
                    row.n(),
                    one.p() == null ? null : adjusted.get(next++),
                    row.status()));
        }
        return rows;
    }
}
