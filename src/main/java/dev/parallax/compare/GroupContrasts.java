package dev.parallax.compare;

import dev.parallax.catalog.Membership;
import dev.parallax.compare.resample.Draws;
import dev.parallax.compare.resample.FalseDiscovery;
import dev.parallax.compare.resample.Interval;
import dev.parallax.compare.resample.LeaveOneOut;
import dev.parallax.compare.resample.Permutation;
import dev.parallax.compare.resample.Placebo;
import dev.parallax.compare.resample.Sample;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Genre;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Contrasts between groups for one measure, one event (or overall) and one language: a family of comparisons that are corrected together, {@code
 * event/measure/language}. News only, copies left out. A side with fewer than five owners is described; otherwise the permutation test is within language and
 * genre because nothing else is in the cell.
 */
public final class GroupContrasts {
    /** The event that stands for "not about one event, or overall". */
    static final String OVERALL = "-";

    /** An item that fewer owners use is not compared: no difference could be found, and the family would drown in names. The rule does not look at the sides. */
    private static final int FEWEST_OWNERS_OF_ITEM = 2;

    /** Random deals per permutation of the settings: p values have to survive a correction. */
    private static final int DEALS = 100;

    private final String groupingId;
    private final Scale scale;
    private final CompareSettings settings;

    /**
     * Prepares contrasts of one measure.
     *
     * @param groupingId grouping that the rows' groups come from
     * @param scale scale of the measure
     * @param settings permutations and seed
     */
    public GroupContrasts(String groupingId, Scale scale, CompareSettings settings) {
        this.groupingId = groupingId;
        this.scale = scale;
        this.settings = settings;
    }

    /**
     * The contrasts of a cell, by key. Numbers told of the world are compared for events alone: over all events they are numbers of different things.
     *
     * @param cell rows of one event, measure and language, in any order
     * @param copies articles that are left out
     */
    public List<CheckedContrast> of(Collection<ScoredArticle> cell, Copies copies) {
        List<ScoredArticle> rows = cell.stream()
                .filter(row -> row.genre() == Genre.NEWS
                        && !row.group().equals(Membership.UNASSIGNED)
                        && !copies.isCopy(row.articleId()))
                .toList();
        if (cell.stream().map(GroupContrasts::family).distinct().count() > 1) {
            throw new IllegalArgumentException("more than one event, measure and language in a cell");
        }
        if (scale == Scale.QUANTITY
                && cell.stream().anyMatch(row -> row.eventId().equals(OVERALL))) {
            return List.of();
        }
        SortedSet<String> groups = new TreeSet<>();
        rows.forEach(row -> groups.add(row.group()));
        List<CheckedContrast> contrasts = new ArrayList<>();
        Answers.of(rows, scale).forEach((question, answers) -> {
            SortedSet<String> items = new TreeSet<>();
            answers.values().forEach(answer -> items.addAll(answer.values().keySet()));
            for (String groupA : groups) {
                for (String groupB : groups.tailSet(groupA + "\0")) {
                    AnsweringSides sides = AnsweringSides.of(answers.values(), groupA, groupB);
                    items.forEach(item -> contrast(rows.get(0), question, item, groupA, groupB, sides)
                            .ifPresent(contrasts::add));
                }
            }
        });
        return adjusted(contrasts);
    }

    private Optional<CheckedContrast> contrast(
            ScoredArticle row, Question question, String item, String groupA, String groupB, AnsweringSides sides) {
        if (sides.oneIsEmpty() || (scale.zeroIsAbsent() && sides.ownersWith(item) < FEWEST_OWNERS_OF_ITEM)) {
            return Optional.empty();
        }
        Optional<Sample> sample = scale == Scale.COUNT
                ? LogOddsDifference.of(sides, item)
                : Optional.of(MeanDifference.of(sides, item, scale));
        return sample.map(found -> checked(row, question, question.name(item), groupA, groupB, sides, found));
    }

    private CheckedContrast checked(
            ScoredArticle row,
            Question question,
            String item,
            String groupA,
            String groupB,
            AnsweringSides sides,
            Sample sample) {
        String[] key = {
            row.eventId(), row.featureId(), item, question.voice().name(), row.language(), groupingId, groupA, groupB
        };
        boolean tested = sides.testable();
        Interval interval = tested
                ? scale.possible(
                        Interval.bootstrap(
                                sample, settings.permutations(), Draws.of(settings.seed(), "bootstrap", key)),
                        sample.observed())
                : null;
        long deals = deals(settings);
        Double p = tested ? (Double) Permutation.p(sample, deals, Draws.of(settings.seed(), "permutation", key)) : null;
        Double placebo = tested
                ? (Double)
                        Placebo.percentile(sample, settings.permutations(), Draws.of(settings.seed(), "placebo", key))
                : null;
        Interval without = sample.sizeA() > 1 && sample.sizeB() > 1 ? LeaveOneOut.range(sample) : null;
        Contrast contrast = new Contrast(
                row.eventId(),
                row.featureId(),
                item,
                question.voice(),
                row.language(),
                groupingId,
                ContrastUnit.GROUP,
                groupA,
                groupB,
                scale == Scale.COUNT ? LogOddsDifference.NAME : MeanDifference.NAME,
                sample.observed(),
                interval == null ? null : (Double) interval.low(),
                interval == null ? null : (Double) interval.high(),
                p,
                null,
                tested ? family(row) : null,
                sides.articlesA(),
                sides.articlesB(),
                sides.a().size(),
                sides.b().size(),
                placebo,
                without == null ? null : (Double) without.low(),
                without == null ? null : (Double) without.high(),
                tested ? ClaimStatus.TESTED : ClaimStatus.TOO_FEW_OUTLETS);
        return new CheckedContrast(contrast, without);
    }

    /** Most random deals of a test: enough for p values that have to survive a correction. */
    static long deals(CompareSettings settings) {
        return (long) DEALS * settings.permutations();
    }

    private static String family(ScoredArticle row) {
        return row.eventId() + "/" + row.featureId() + "/" + row.language();
    }

    private static List<CheckedContrast> adjusted(List<CheckedContrast> contrasts) {
        List<Double> family = new ArrayList<>();
        for (CheckedContrast checked : contrasts) {
            Double p = checked.contrast().p();
            if (p != null) {
                family.add(p);
            }
        }
        List<Double> adjusted = FalseDiscovery.adjusted(family);
        List<CheckedContrast> rows = new ArrayList<>();
        int next = 0;
        for (CheckedContrast checked : contrasts) {
            rows.add(
                    checked.contrast().p() == null
                            ? checked
                            : new CheckedContrast(
                                    withAdjusted(checked.contrast(), adjusted.get(next++)), checked.leaveOneOut()));
        }
        return rows;
    }

    private static Contrast withAdjusted(Contrast row, @Nullable Double adjusted) {
        return new Contrast(
                row.eventId(),
                row.featureId(),
                row.item(),
                row.voice(),
                row.language(),
                row.groupingId(),
                row.unit(),
                row.unitA(),
                row.unitB(),
                row.statistic(),
                row.value(),
                row.low(),
                row.high(),
                row.p(),
                adjusted,
                row.family(),
                row.nA(),
                row.nB(),
                row.ownersA(),
                row.ownersB(),
                row.placeboPercentile(),
                row.leaveOneOutLow(),
                row.leaveOneOutHigh(),
                row.status());
    }
}
