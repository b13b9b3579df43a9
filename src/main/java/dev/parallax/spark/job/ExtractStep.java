package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.OutletRules;
import dev.parallax.run.AskedDates;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Extract, the record part: every capture of every shard. */
final class ExtractStep {
    /** Longest JSON-LD script that is read, in characters. */
    private static final int SCRIPT = 1 << 21;

    private final BuildContext context;
    private final CatalogFiles outlets;
    private final StageDigest digest;

    ExtractStep(BuildContext context) {
        this.context = context;
        this.outlets = context.catalog().part("outlets");
        this.digest = context.digest(
                StageName.EXTRACT,
                config(context.recipe()),
                List.of("outlets"),
                "extract",
                "gather/PageReader",
                "spark/job/ExtractShard");
    }

    StageDigest digest() {
        return digest;
    }

    /** The shards' outcomes, in the order of the inputs. */
    List<ExtractedShard> run(List<GatheredShard> gathered) throws IOException {
        Recipe recipe = context.recipe();
        Recipe.Bounds bounds = recipe.bounds();
        ExtractStage stage = new ExtractStage(
                OutletRules.of(CatalogParts.outlets(outlets)),
                new TreeSet<>(recipe.languages()),
                new Bounds(bounds.nodes(), bounds.depth(), bounds.attributeBytes(), SCRIPT));
        AskedDates dates = new AskedDates(recipe.dates().from(), recipe.dates().to());
        List<ExtractShard> tasks = new ArrayList<>();
        for (GatheredShard shard : gathered) {
            StagedFile target = context.staged(
                    digest, shard.input().name(), shard.manifest().sha256());
            tasks.add(new ExtractShard(target, shard, stage, dates, outlets));
        }
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        List<ExtractedShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new ExtractedShard(tasks.get(i).target(), manifests.get(i)));
        }
        return shards;
    }

    /**
     * A shard that was extracted.
     *
     * @param staged its outcomes
     * @param manifest what it holds
     */
    record ExtractedShard(StagedFile staged, ShardManifest manifest) {}

    private static SortedMap<String, String> config(Recipe recipe) {
        SortedMap<String, String> config = new TreeMap<>();
        config.put("languages", String.join(" ", recipe.languages()));
        config.put("dates.from", String.valueOf(recipe.dates().from()));
        config.put("dates.to", String.valueOf(recipe.dates().to()));
        config.put("bounds.nodes", Integer.toString(recipe.bounds().nodes()));
        config.put("bounds.depth", Integer.toString(recipe.bounds().depth()));
        config.put("bounds.attribute_bytes", Integer.toString(recipe.bounds().attributeBytes()));
        return config;
    }
}
