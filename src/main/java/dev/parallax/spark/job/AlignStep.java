package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.EventsReader;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Align, the record part: every article against the declared events. */
final class AlignStep {
    private static final List<String> PARTS = List.of("concepts", "events");

    private final BuildContext context;
    private final CatalogFiles catalog;
    private final List<String> events;
    private final StageDigest digest;

    AlignStep(BuildContext context) {
        this.context = context;
        this.catalog = context.catalog().part(PARTS.toArray(String[]::new));
        this.events = asked(context.recipe(), catalog);
        SortedMap<String, String> config = new TreeMap<>();
        config.put("events", String.join(" ", context.recipe().events().declared()));
        context.aids().describe(config);
        this.digest = context.digest(
                StageName.ALIGN, config, PARTS, "align", "/align", "language", "/language", "spark/job/AlignShard");
    }

    StageDigest digest() {
        return digest;
    }

    /** The annotated shards with their links to declared events. */
    List<AlignedShard> run(List<AnnotatedShard> annotated, TableFile frequencies) throws IOException {
        List<AlignShard> tasks = annotated.stream()
                .map(shard -> new AlignShard(
                        context.staged(digest, shard.sha256(), frequencies.sha256()),
                        shard,
                        frequencies,
                        catalog,
                        events))
                .toList();
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        List<AlignedShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new AlignedShard(annotated.get(i), tasks.get(i).target(), manifests.get(i), List.of()));
        }
        return shards;
    }

    /** Ids of the events that the recipe asks for. */
    static List<String> asked(Recipe recipe, CatalogFiles catalog) {
        List<String> declared = recipe.events().declared();
        return declared.equals(List.of(Recipe.ALL))
                ? EventsReader.read(catalog).stream()
                        .map(event -> event.event().eventId())
                        .sorted()
                        .toList()
                : declared.stream().sorted().toList();
    }
}
