package dev.parallax.compare;

import dev.parallax.catalog.Membership;
import dev.parallax.compare.Comparability.Ratio;
import dev.parallax.compare.resample.Draws;
import dev.parallax.compare.resample.Interval;
import dev.parallax.compare.resample.Sample;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of two groups that no language compares. As a rule: not comparable, one row per measure and pair of groups, event and item {@code -}, without a
 * value. Where each group writes one language and {@link Comparability} lets a measure compare between the two, its items are described: the mean of side a less that
 * of side b times what the measure gives in a's language per what it gives in b's for one text. Never tested, since a permutation would exchange languages; with five
 * owners a side the interval is the widest of bootstraps over owners with the ratio at either end of its own interval.
 */
public final class AcrossLanguages {
    static final String CORRECTED = "difference_of_corrected_means";

    private static final String ALL = "-";

    private record Group(SortedSet<String> languages, Set<String> articles, Set<String> owners) {
        Group() {
            this(new TreeSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private record Pair(String nameA, String nameB, Ratio ratio) {}

    private final String groupingId;
    private final Scale scale;
    private final Comparability comparability;
    private final CompareSettings settings;

    /**
     * Prepares the rows of one measure.
     *
     * @param groupingId grouping that the rows' groups come from
     * @param scale scale of the measure
     * @param comparability between which languages measures compare
     * @param settings draws and seed
     */
    public AcrossLanguages(String groupingId, Scale scale, Comparability comparability, CompareSettings settings) {
        this.groupingId = groupingId;
        this.scale = scale;
        this.comparability = comparability;
        this.settings = settings;
    }

    /**
     * The rows of a measure.
     *
     * @param rows all rows of one measure
     * @param copies articles that are left out
     */
    public List<Contrast> of(Collection<ScoredArticle> rows, Copies copies) {
        List<ScoredArticle> counted = rows.stream()
                .filter(row -> row.genre() == Genre.NEWS
                        && !row.group().equals(Membership.UNASSIGNED)
                        && !copies.isCopy(row.articleId()))
                .toList();
        SortedMap<String, Group> groups = new TreeMap<>();
        for (ScoredArticle row : counted) {
            Group group = groups.computeIfAbsent(row.group(), key -> new Group());
            group.languages().add(row.language());
            group.articles().add(row.articleId());
            group.owners().add(row.ownerGroup());
        }
        List<Contrast> contrasts = new ArrayList<>();
        groups.forEach((nameA, a) -> groups.tailMap(nameA + "\0").forEach((nameB, b) -> {
            if (a.languages().stream().noneMatch(b.languages()::contains)) {
                String feature = counted.get(0).featureId();
                ratio(feature, a, b)
                        .ifPresentOrElse(
                                ratio -> described(counted, new Pair(nameA, nameB, ratio), contrasts),
                                () -> contrasts.add(notComparable(feature, nameA, a, nameB, b)));
            }
        }));
        return contrasts;
    }

    /** Log-odds and numbers told of the world are no rates that a ratio corrects. */
    private Optional<Ratio> ratio(String feature, Group a, Group b) {
        boolean rate = scale != Scale.COUNT && scale != Scale.QUANTITY;
        return rate && a.languages().size() == 1 && b.languages().size() == 1
                ? comparability.ratio(
                        feature, a.languages().first(), b.languages().first())
                : Optional.empty();
    }

    private void described(List<ScoredArticle> rows, Pair pair, List<Contrast> contrasts) {
        SortedMap<String, List<ScoredArticle>> events = new TreeMap<>();
        rows.stream()
                .filter(row -> row.group().equals(pair.nameA()) || row.group().equals(pair.nameB()))
                .forEach(row -> events.computeIfAbsent(row.eventId(), event -> new ArrayList<>())
                        .add(row));
        events.forEach((event, cell) -> Answers.of(cell, scale).forEach((question, answers) -> {
            AnsweringSides sides = AnsweringSides.of(answers.values(), pair.nameA(), pair.nameB());
            SortedSet<String> items = new TreeSet<>();
            answers.values().forEach(answer -> items.addAll(answer.values().keySet()));
            if (!sides.oneIsEmpty()) {
                items.forEach(item -> contrasts.add(described(cell.get(0), question, item, pair, sides)));
            }
        }));
    }

    private Contrast described(ScoredArticle row, Question question, String item, Pair pair, AnsweringSides sides) {
        String name = question.name(item);
        Interval interval = sides.testable() ? interval(row, question, item, pair, sides) : null;
        double difference =
                MeanDifference.of(sides, item, scale, pair.ratio().value()).observed();
        return contrast(
                row.eventId(),
                row.featureId(),
                name,
                question.voice(),
                pair.nameA(),
                pair.nameB(),
                CORRECTED,
                difference,
                interval == null ? null : scale.possible(interval, difference),
                new long[] {sides.articlesA(), sides.articlesB()},
                new int[] {sides.a().size(), sides.b().size()},
                ClaimStatus.DESCRIBED);
    }

    private Interval interval(ScoredArticle row, Question question, String item, Pair pair, AnsweringSides sides) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double ratio : new double[] {pair.ratio().low(), pair.ratio().high()}) {
            Sample sample = MeanDifference.of(sides, item, scale, ratio);
            Interval drawn = Interval.bootstrap(
                    sample,
                    settings.permutations(),
                    Draws.of(
                            settings.seed(),
                            "across",
                            row.eventId(),
                            row.featureId(),
                            question.name(item),
                            question.voice().name(),
                            groupingId,
                            pair.nameA(),
                            pair.nameB()));
            low = Math.min(low, drawn.low());
            high = Math.max(high, drawn.high());
        }
        return new Interval(low, high);
    }

    private Contrast notComparable(String feature, String nameA, Group a, String nameB, Group b) {
        return contrast(
                ALL,
                feature,
                ALL,
                Voice.OUTLET,
                nameA,
                nameB,
                MeanDifference.NAME,
                null,
                null,
                new long[] {a.articles().size(), b.articles().size()},
                new int[] {a.owners().size(), b.owners().size()},
                ClaimStatus.NOT_COMPARABLE);
    }

    private Contrast contrast(
            String event,
            String feature,
            String item,
            Voice voice,
            String nameA,
            String nameB,
            String statistic,
            @Nullable Double value,
            @Nullable Interval interval,
            long[] articles,
            int[] owners,
            ClaimStatus status) {
        return new Contrast(
                event,
                feature,
                item,
                voice,
                ALL,
                groupingId,
                ContrastUnit.GROUP,
                nameA,
                nameB,
                statistic,
                value,
                interval == null ? null : (Double) interval.low(),
                interval == null ? null : (Double) interval.high(),
                null,
                null,
                null,
                articles[0],
                articles[1],
                owners[0],
                owners[1],
                null,
                null,
                null,
                status);
    }
}
