package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventsReader;
import dev.parallax.catalog.Invariance;
import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutputsReader;
import dev.parallax.compare.CheckedContrast;
import dev.parallax.compare.Comparability;
import dev.parallax.compare.Compare;
import dev.parallax.compare.CompareInput;
import dev.parallax.compare.Compared;
import dev.parallax.compare.EventWindow;
import dev.parallax.compare.Scale;
import dev.parallax.frame.MeasureRows;
import dev.parallax.frame.Measures;
import dev.parallax.model.Attention;
import dev.parallax.model.Completeness;
import dev.parallax.model.Contrast;
import dev.parallax.model.Omission;
import dev.parallax.model.Reuse;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Compare: a barrier over the measures of all covered articles. The values of the covered articles are brought to the driver, some hundred bytes each.
 */
final class CompareStep {
    private static final List<String> PARTS =
            List.of("events", "groupings", "lexicons", "measures", "models", "outlets", "outputs");

    private static final String CONTROL = "control";
    private static final String BLOC = "bloc";

    private final BuildContext context;
    private final CatalogFiles catalog;
    private final StageDigest digest;

    CompareStep(BuildContext context) {
        this.context = context;
        this.catalog = context.catalog().part(PARTS.toArray(String[]::new));
        SortedMap<String, String> config = new TreeMap<>();
        config.put("compare", context.recipe().compare().toString());
        config.put("outlets", String.join(" ", context.recipe().outlets())); // decide the table of completeness
        this.digest = context.digest(
                StageName.COMPARE,
                config,
                PARTS,
                "compare",
                "spark/job/CompareStep",
                "spark/job/CompareFacts",
                "spark/job/CompletenessTable");
    }

    StageDigest digest() {
        return digest;
    }

    /** Tables completeness, contrasts, omissions and attention. */
    Barrier.Result run(Built built) throws IOException {
        List<String> records = new ArrayList<>();
        built.framed().forEach(shard -> records.add(shard.sha256()));
        built.extracted().forEach(shard -> records.add(shard.manifest().sha256()));
        built.links().orElseThrow().files("reuse").forEach(file -> records.add(file.sha256()));
        return context.runner()
                .barrier(digest, context.barrier(digest, records.toArray(String[]::new)), folder -> write(folder, built)
                        .files());
    }

    private Tables write(Path folder, Built built) throws IOException {
        Tables tables = new Tables(context.spark(), folder);
        tables.write("completeness", Completeness.class, completeness(built));
        List<TableFile> completeness = tables.files("completeness");
        List<CompareFacts.Facts> facts = facts(built);
        CompareInput input = input(built, completeness, facts);
        Compared compared = Compare.of(input, settings());
        SortedMap<String, String> groups = new TreeMap<>();
        facts.forEach(one -> groups.putAll(one.alternatives()));
        List<CheckedContrast> contrasts = new ArrayList<>(compared.contrasts());
        contrasts.addAll(Compare.alternative(input, alternative(), groups, settings()));
        tables.write(
                "contrasts",
                Contrast.class,
                contrasts.stream().map(CheckedContrast::contrast).toList());
        tables.write("omissions", Omission.class, compared.omissions());
        tables.write("attention", Attention.class, compared.attention());
        return tables;
    }

    private Dataset<Row> completeness(Built built) {
        Outlets outlets = CatalogParts.outlets(catalog);
        List<Completeness> outputs = OutputsReader.read(catalog, outlets).stream()
                .filter(output -> GatherStep.asks(context.recipe(), output.outletId()))
                .toList();
        return new CompletenessTable(context.spark(), built, outlets, outputs).rows();
    }

    private Recipe.CompareSettings settings() {
        return context.recipe().compare();
    }

    /** The grouping that stands beside the one asked for: who controls an outlet, or, where that was asked, its bloc. */
    private String alternative() {
        return settings().grouping().equals(CONTROL) ? BLOC : CONTROL;
    }

    /** What the shards say, each read once. */
    private List<CompareFacts.Facts> facts(Built built) {
        CompareFacts facts = new CompareFacts(catalog, settings().grouping(), alternative());
        return built.framed().isEmpty()
                ? List.of()
                : JavaSparkContext.fromSparkContext(context.spark().sparkContext())
                        .parallelize(built.framed(), built.framed().size())
                        .map(shard -> facts.read(HadoopFiles.configuration(), shard))
                        .collect();
    }

    private CompareInput input(Built built, List<TableFile> completeness, List<CompareFacts.Facts> all)
            throws IOException {
        SortedMap<String, Scale> scales = new TreeMap<>();
        Measures.of(catalog, "")
                .forEach(measure ->
                        scales.put(measure.card().id(), Scale.of(measure.card().scale())));
        List<EventWindow> windows =
                EventsReader.read(catalog).stream().map(CompareStep::window).toList();
        return new CompareInput(
                settings().grouping(),
                scales,
                new Comparability(Invariance.read(catalog), MeasureRows.coded(catalog)),
                all.stream().flatMap(one -> one.scores().stream()).toList(),
                all.stream().flatMap(one -> one.articles().stream()).toList(),
                TableRows.of(context.hadoop(), built.links().orElseThrow().files("reuse"), Reuse.class),
                TableRows.of(context.hadoop(), completeness, Completeness.class),
                windows);
    }

    private static EventWindow window(DeclaredEvent event) {
        return new EventWindow(event.event().eventId(), event.windowFrom(), event.windowTo());
    }
}
