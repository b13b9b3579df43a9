package dev.parallax.compare;

import dev.parallax.catalog.Membership;
import dev.parallax.compare.resample.Draws;
import dev.parallax.compare.resample.FalseDiscovery;
import dev.parallax.compare.resample.Interval;
import dev.parallax.compare.resample.StratifiedTest;
import dev.parallax.compare.resample.Stratum;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Genre;
import dev.parallax.model.Omission;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that the articles of a group's owners on an event name less often than those of the others. An omission says "not found in the collected coverage",
 * no more: a name that the catalog lacks is not seen.
 *
 * <p>The unit is the owner, with the share of its articles that name the concept. Owners are compared with owners who write the same language; the others'
 * languages are weighted like the group's, so that a difference between languages is none between groups. The test is of what an article's length does not explain
 * ({@link LengthClasses}); the shares are as found. Where nobody else writes the group's languages they are shown and not comparable.
 */
public final class Omissions {
    /** A concept that fewer owners name is not looked for. */
    private static final int FEWEST_OWNERS_OF_CONCEPT = 2;

    private record Found(Omission omission, @Nullable Double p) {}

    private final String groupingId;
    private final CompareSettings settings;

    /**
     * Prepares omissions.
     *
     * @param groupingId grouping that the articles' groups come from
     * @param settings permutations and seed
     */
    public Omissions(String groupingId, CompareSettings settings) {
        this.groupingId = groupingId;
        this.settings = settings;
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
                        && !article.group().equals(Membership.UNASSIGNED)
                        && !copies.isCopy(article.articleId()))
                .sorted(Comparator.comparing(EventArticle::articleId))
                .toList();
        SortedSet<String> groups = new TreeSet<>();
        articles.forEach(article -> groups.add(article.group()));
        List<Found> found = new ArrayList<>();
        groups.forEach(group -> found.addAll(of(articles, group)));
        return adjusted(found).stream()
                .filter(row -> row.share() < row.othersShare())
                .sorted(Comparator.comparing(Omission::conceptId).thenComparing(Omission::group))
                .toList();
    }

    private List<Found> of(List<EventArticle> articles, String group) {
        OmittingSides sides = OmittingSides.of(articles, group);
        if (sides.oneIsEmpty()) {
            return List.of();
        }
        List<EventArticle> both = sides.articles();
        LengthClasses lengths = LengthClasses.of(both);
        SortedSet<String> concepts = new TreeSet<>();
        both.forEach(article -> concepts.addAll(article.concepts()));
        List<Found> found = new ArrayList<>();
        for (String concept : concepts) {
            if (sides.own().naming(concept) + sides.others().naming(concept) >= FEWEST_OWNERS_OF_CONCEPT) {
                Omission row = described(sides, both.get(0).eventId(), concept, group);
                found.add(new Found(row, sides.testable() ? (Double) p(sides, lengths, row) : null));
            }
        }
        return found;
    }

    private Omission described(OmittingSides sides, String event, String concept, String group) {
        NamingShare share = sides.share(concept);
        NamingShare others = sides.othersShare(concept);
        Optional<Interval> interval = sides.testable() ? Optional.of(share.interval()) : Optional.empty();
        Optional<Interval> othersInterval = sides.testable() ? Optional.of(others.interval()) : Optional.empty();
        return new Omission(
                event,
                concept,
                groupingId,
                group,
                share.share(),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null),
                others.share(),
                othersInterval.map(Interval::low).orElse(null),
                othersInterval.map(Interval::high).orElse(null),
                sides.own().owners(),
                sides.own().naming(concept),
                sides.others().owners(),
                sides.others().naming(concept),
                null,
                !sides.comparable()
                        ? ClaimStatus.NOT_COMPARABLE
                        : sides.testable() ? ClaimStatus.TESTED : ClaimStatus.TOO_FEW_OUTLETS);
    }

    private double p(OmittingSides sides, LengthClasses lengths, Omission row) {
        LengthClasses.Expected expected = lengths.expected(row.conceptId());
        ToDoubleFunction<EventArticle> more =
                article -> (article.names(row.conceptId()) ? 1 : 0) - expected.of(article);
        List<Stratum> strata = sides.own().languages().stream()
                .map(language -> new Stratum(
                        sides.own().means(language, more), sides.others().means(language, more)))
                .toList();
        return StratifiedTest.lower(
                strata,
                GroupContrasts.deals(settings),
                Draws.of(settings.seed(), "omission", row.eventId(), row.conceptId(), groupingId, row.group()));
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
            rows.add(one.p() == null ? one.omission() : one.omission().withAdjusted(adjusted.get(next++)));
        }
        return rows;
    }
}
