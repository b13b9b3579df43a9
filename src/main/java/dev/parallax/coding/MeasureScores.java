package dev.parallax.coding;

import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores measures against coders, per language: rows of the catalog's {@code measures/scores.tsv}, from which the table {@code measures} takes them.
 *
 * <p>What is compared is whether an item is there: the measure finds it where its value in any voice is above 0 with evidence, the coders where most of those who
 * answered gave anything but the first choice (of an even split, nothing). The score is F1 over units and items together, its interval a bootstrap over units.
 * Persons and programs are never joined: where
 * both coded, persons count. Where some units were coded twice, these alone count, since what one coder said of the others was checked by nobody.
 */
public final class MeasureScores {
    private static final String HEADER = "feature_id\tlanguage\tvalidation\tn\tscore\tscore_low\tscore_high\talpha";
    private static final int DRAWS = 1_000;

    /**
     * The score of a measure in a language.
     *
     * @param featureId measure
     * @param language language
     * @param validation who coded
     * @param n units and items that were compared
     * @param score F1; NULL where neither coders nor measure found anything
     * @param low lower end of the 95 % interval
     * @param high upper end
     * @param alpha the coders' agreement: the least over the measure's items; NULL where no unit was coded twice
     */
    public record Score(
            String featureId,
            String language,
            Validation validation,
            long n,
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double alpha) {}

    /** True positives, false positives, false negatives of a unit. */
    private record Tally(int hit, int extra, int missed) {}

    private record Key(String featureId, String language) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFeature = featureId.compareTo(other.featureId);
            return byFeature != 0 ? byFeature : language.compareTo(other.language);
        }
    }

    private MeasureScores() {}

    /**
     * The scores, by measure and language.
     *
     * @param sheet answers, checked
     * @param rows values of the measures for the sheet's articles; others are passed over
     */
    public static List<Score> of(Sheet sheet, Questions questions, Collection<FrameScore> rows, long seed) {
        Map<String, Boolean> found = found(rows);
        SortedMap<Key, List<Question>> asked = new TreeMap<>();
        for (Question question : questions.all()) {
            sheet.units().stream().map(Unit::language).distinct().forEach(language -> asked.computeIfAbsent(
                            new Key(question.featureId(), language), key -> new ArrayList<>())
                    .add(question));
        }
        List<Score> scores = new ArrayList<>();
        asked.forEach((key, items) -> score(key, items, sheet, found, Coder.Kind.PERSON, seed)
                .or(() -> score(key, items, sheet, found, Coder.Kind.PROGRAM, seed))
                .ifPresent(scores::add));
        return scores;
    }

    /** The file {@code measures/scores.tsv}. */
    public static String write(List<Score> scores) {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        scores.forEach(score -> out.append(String.join(
                        "\t",
                        score.featureId(),
                        score.language(),
                        score.validation().name().toLowerCase(Locale.ROOT),
                        Long.toString(score.n()),
                        number(score.score()),
                        number(score.low()),
                        number(score.high()),
                        number(score.alpha())))
                .append('\n'));
        return out.toString();
    }

    private static Optional<Score> score(
            Key key, List<Question> items, Sheet sheet, Map<String, Boolean> found, Coder.Kind kind, long seed) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        boolean twice = codedTwice(key, items, sheet, kind);
        int fewest = twice ? 2 : 1;
        long compared = 0;
        for (Unit unit : sheet.units()) {
            if (!unit.language().equals(key.language())) {
                continue;
            }
            int hit = 0;
            int extra = 0;
            int missed = 0;
            boolean coded = false;
            for (Question question : items) {
                List<Code> answers = Answers.of(sheet, unit.id(), question.id(), kind);
                Optional<Boolean> there = Answers.majority(question, answers);
                Boolean machine =
                        found.get(cell(unit.articleId(), unit.eventId(), question.featureId(), question.item()));
                Boolean measured = found.get(cell(unit.articleId(), unit.eventId(), question.featureId(), ""));
                if (there.isPresent() && measured != null && answers.size() >= fewest) {
                    boolean says = machine != null && machine;
                    coded = true;
                    compared++;
                    hit += says && there.get() ? 1 : 0;
                    extra += says && !there.get() ? 1 : 0;
                    missed += !says && there.get() ? 1 : 0;
                }
            }
            if (coded) {
                tallies.put(unit.id(), new Tally(hit, extra, missed));
            }
        }
        if (compared == 0) {
            return Optional.empty();
        }
        Validation validation = kind == Coder.Kind.PROGRAM
                ? Validation.MACHINE_CODED
                : twice ? Validation.TWO_CODERS : Validation.ONE_CODER;
        List<Tally> units = List.copyOf(tallies.values());
        double[] drawn = drawn(units, seed);
        return Optional.of(new Score(
                key.featureId(),
                key.language(),
                validation,
                compared,
                f1(units),
                drawn.length == 0 ? null : (Double) Quantile.of(drawn, 0.025),
                drawn.length == 0 ? null : (Double) Quantile.of(drawn, 0.975),
                alpha(key, items, sheet, kind)));
    }

    /** Whether some unit was coded by two: then these alone count, since nobody checked the others. */
    private static boolean codedTwice(Key key, List<Question> items, Sheet sheet, Coder.Kind kind) {
        return sheet.units().stream()
                .filter(unit -> unit.language().equals(key.language()))
                .anyMatch(unit -> items.stream()
                        .anyMatch(question -> Answers.of(sheet, unit.id(), question.id(), kind)
                                        .size()
                                > 1));
    }

    private static double[] drawn(List<Tally> units, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[DRAWS];
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Tally> sample = new ArrayList<>(units.size());
            for (int i = 0; i < units.size(); i++) {
                sample.add(units.get(random.nextInt(units.size())));
            }
            Double value = f1(sample);
            if (value != null) {
                drawn[count++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(drawn, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static @Nullable Double f1(List<Tally> units) {
        int hit = 0;
        int wrong = 0;
        for (Tally unit : units) {
            hit += unit.hit();
            wrong += unit.extra() + unit.missed();
        }
        return hit + wrong == 0 ? null : (Double) (2.0 * hit / (2.0 * hit + wrong));
    }

    private static @Nullable Double alpha(Key key, List<Question> items, Sheet sheet, Coder.Kind kind) {
        Double least = null;
        for (Question question : items) {
            List<double[]> units = new ArrayList<>();
            for (Unit unit : sheet.units()) {
                if (unit.language().equals(key.language())) {
                    units.add(Answers.numbers(question, Answers.of(sheet, unit.id(), question.id(), kind)));
                }
            }
            var alpha = Krippendorff.alpha(units, question.level());
            if (alpha.isPresent()) {
                least = least == null ? alpha.getAsDouble() : Math.min(least, alpha.getAsDouble());
            }
        }
        return least;
    }

    /** Whether a measure finds an item in an article; the empty item says that it was measured at all. */
    private static Map<String, Boolean> found(Collection<FrameScore> rows) {
        Map<String, Boolean> found = new HashMap<>();
        for (FrameScore row : rows) {
            if (row.status() == MeasureStatus.MEASURED || row.status() == MeasureStatus.NOT_APPLICABLE) {
                found.put(cell(row.articleId(), row.eventId(), row.featureId(), ""), true);
                Double value = row.value();
                boolean there = value != null && value > 0;
                found.merge(
                        cell(row.articleId(), row.eventId(), row.featureId(), row.item()), there, Boolean::logicalOr);
            }
        }
        return found;
    }

    private static String cell(String article, String event, String feature, String item) {
        return String.join("\n", article, event, feature, item);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.6f", value);
    }
}
