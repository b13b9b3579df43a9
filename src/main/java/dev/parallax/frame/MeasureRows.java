package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.TsvLines;
import dev.parallax.model.Measure;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the table {@code measures}: each card with its score, for each language that has a method; the precision and recall of the detectors; and what each gives for one text in two languages. */
public final class MeasureRows {
    private static final String SCORES = "measures/scores.tsv";
    private static final String HEADER = "feature_id\tlanguage\tvalidation\tn\tscore\tscore_low\tscore_high\talpha";

    private record Key(String featureId, String language) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byFeature = featureId.compareTo(other.featureId);
            return byFeature != 0 ? byFeature : language.compareTo(other.language);
        }
    }

    private record Score(
            Validation validation,
            @Nullable Long n,
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double alpha) {
        static final Score NONE = new Score(Validation.NONE, null, null, null, null, null);
    }

    private record Scored(Key key, Score score) {}

    private MeasureRows() {}

    /**
     * The rows, by feature and language.
     *
     * @param measures all measures
     * @param catalog files; {@code measures/scores.tsv}, {@code detectors.tsv} and {@code invariance.tsv} are read
     * @param withhold whether a measure whose score lies below its bar is withheld
     */
    public static List<Measure> of(List<FrameMeasure> measures, CatalogFiles catalog, boolean withhold) {
        SortedMap<Key, Score> scores = scores(catalog);
        SortedMap<Key, Measure> rows = new TreeMap<>();
        for (FrameMeasure measure : measures) {
            MeasureCard card = measure.card();
            for (String language : card.languages()) {
                Key key = new Key(card.id(), language);
                if (measure.supports(language)) {
                    rows.put(key, row(card, language, scores.getOrDefault(key, Score.NONE), withhold));
                }
            }
        }
        Stream.concat(DetectorRows.of(catalog).stream(), InvarianceRows.of(catalog).stream())
                .forEach(row -> rows.put(new Key(row.featureId(), row.language()), row));
        return List.copyOf(rows.values());
    }

    private static Measure row(MeasureCard card, String language, Score score, boolean withhold) {
        return new Measure(
                card.id(),
                language,
                card.definition(),
                card.formula(),
                card.unit(),
                card.source(),
                score.validation(),
                score.n(),
                score.score(),
                score.low(),
                score.high(),
                score.alpha(),
                standing(card, score, withhold));
    }

    /** Validated only where two coders, readers of the language, were met with at least the score that the card asks for (DESIGN section 5). */
    private static Standing standing(MeasureCard card, Score score, boolean withhold) {
        Double bar = card.bar();
        Double value = score.score();
        if (withhold && bar != null && value != null && value < bar) {
            return Standing.WITHHELD;
        }
        boolean validated = score.validation() == Validation.TWO_CODERS && bar != null && value != null && value >= bar;
        return validated ? Standing.VALIDATED : Standing.EXPERIMENTAL;
    }

    /** The scores by feature and language, parted by a slash. */
    static SortedMap<String, Double> scored(CatalogFiles catalog) {
        SortedMap<String, Double> scored = new TreeMap<>();
        scores(catalog).forEach((key, score) -> {
            Double value = score.score();
            if (value != null) {
                scored.put(key.featureId() + "/" + key.language(), value);
            }
        });
        return scored;
    }

    /** Languages in which coders scored a measure, by measure. Scores on texts of our own and programs' codes are none. */
    public static SortedMap<String, SortedSet<String>> coded(CatalogFiles catalog) {
        SortedMap<String, SortedSet<String>> coded = new TreeMap<>();
        scores(catalog).forEach((key, score) -> {
            boolean persons = score.validation() == Validation.ONE_CODER || score.validation() == Validation.TWO_CODERS;
            if (persons && score.score() != null) {
                coded.computeIfAbsent(key.featureId(), feature -> new TreeSet<>())
                        .add(key.language());
            }
        });
        return coded;
    }

    private static SortedMap<Key, Score> scores(CatalogFiles catalog) {
        SortedMap<Key, Score> scores = new TreeMap<>();
        TsvLines.read(SCORES, catalog.files().getOrDefault(SCORES, ""), HEADER, MeasureRows::scoredRow)
                .forEach(row -> {
                    if (scores.put(row.key(), row.score()) != null) {
                        throw new IllegalArgumentException(SCORES + ": the score of "
                                + row.key().featureId() + " in " + row.key().language() + " stands there twice");
                    }
                });
        return scores;
    }

    private static Scored scoredRow(List<String> cells) {
        return new Scored(new Key(cells.get(0), cells.get(1)), score(cells));
    }

    private static Score score(List<String> cells) {
        return new Score(
                Validation.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                cells.get(3).isEmpty() ? null : (Long) Long.parseLong(cells.get(3)),
                number(cells.get(4)),
                number(cells.get(5)),
                number(cells.get(6)),
                number(cells.get(7)));
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : (Double) Double.parseDouble(cell);
    }
}
