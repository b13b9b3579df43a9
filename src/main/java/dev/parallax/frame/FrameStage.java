package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.FrameResult;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import dev.parallax.model.Shared;
import dev.parallax.model.Stage;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stage frame: every measure of the catalog, for each event that the article covers as a member and overall. It rejects nothing: what cannot be measured
 * is a row with its status.
 *
 * @param catalog the folders measures, models and lexicons, and what {@link Background} reads; nothing else is read
 * @param withhold whether a measure whose score in a language lies below its bar is withheld there
 * @param conceptsSha256 hash of the catalog part that the mentions were found with, noted beside each value that rests on them
 * @param vectors word vectors that trained models may read
 */
public record FrameStage(CatalogFiles catalog, String conceptsSha256, boolean withhold, List<WordVectors.Asked> vectors)
        implements Stage<CoveredArticle, FrameResult> {
    private static final List<String> PARTS = Stream.concat(
                    Stream.of("measures", "models", "lexicons"), Background.PARTS.stream())
            .toList();

    /** The measures, held once per JVM. */
    private record Held(List<FrameMeasure> measures, BelowBar belowBar) {}

    /** Keeps of the catalog what the stage reads, so that nothing else makes it stale. */
    public FrameStage {
        catalog = catalog.part(PARTS.toArray(String[]::new));
        vectors = List.copyOf(vectors);
    }

    /** Without word vectors. */
    public FrameStage(CatalogFiles catalog, String conceptsSha256, boolean withhold) {
        this(catalog, conceptsSha256, withhold, List.of());
    }

    /** The same with its word vectors elsewhere. */
    public FrameStage at(UnaryOperator<String> place) {
        return new FrameStage(
                catalog,
                conceptsSha256,
                withhold,
                vectors.stream()
                        .map(one -> new WordVectors.Asked(place.apply(one.path()), one.language(), one.sha256()))
                        .toList());
    }

    @Override
    public Function<CoveredArticle, Outcome<FrameResult>> open() {
        String digest = Ids.digest(
                catalog.sha256(),
                conceptsSha256,
                vectors.stream().map(WordVectors.Asked::sha256).collect(Collectors.joining(" ")));
        Held held = Shared.get(
                Held.class,
                digest,
                () -> new Held(
                        Measures.of(catalog, Background.of(catalog, conceptsSha256), vectors),
                        BelowBar.of(MeasureCards.read(catalog), catalog)));
        BelowBar withheld = withhold ? held.belowBar() : BelowBar.NONE;
        return article -> Outcome.kept(measure(held.measures(), withheld, article));
    }

    private static FrameResult measure(List<FrameMeasure> measures, BelowBar withheld, CoveredArticle covered) {
        FrameRows rows = new FrameRows(withheld);
        Telling overall = Telling.overall(covered);
        add(rows, measures, overall);
        covered.coverage().stream()
                .filter(coverage -> coverage.status() == CoverageStatus.MEMBER)
                .map(Coverage::eventId)
                .sorted()
                .forEach(event -> add(rows, measures, overall.of(event)));
        return new FrameResult(covered.annotated().article().articleId(), rows.evidence(), rows.scores());
    }

    private static void add(FrameRows rows, List<FrameMeasure> measures, Telling telling) {
        measures.forEach(measure -> rows.add(measure, telling));
    }
}
