package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Seams;
import dev.parallax.gather.Shard;
import dev.parallax.gather.ShardSummary;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.stage.ShardManifest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gather: every input is cut into shards, the shards are read, the seams between them are checked, and each capture is kept once. */
final class GatherStep {
    private final BuildContext context;
    private final CatalogFiles outlets;
    private final GatherFilter filter;
    private final StageDigest digest;

    GatherStep(BuildContext context) {
        this.context = context;
        this.outlets = context.catalog().part("outlets");
        this.filter =
                filter(context.recipe(), CatalogParts.outlets(outlets).entries().keySet());
        this.digest = context.digest(
                StageName.GATHER,
                config(context.recipe()),
                List.of("outlets"),
                "gather",
                "spark/input",
                "spark/job/GatherShard");
    }

    StageDigest digest() {
        return digest;
    }

    /** The shards with their captures, in the order of the inputs. */
    List<GatheredShard> run() throws IOException {
        List<GatherShard> tasks = new ArrayList<>();
        for (InputFile input : context.inputs()) {
            for (Shard shard : GatherInput.shards(
                    input, context.hadoop(), context.recipe().bounds().shardBytes())) {
                tasks.add(task(input, shard));
            }
        }
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        Optional<GatherShard> wrong = wrongSeam(tasks, manifests);
        while (wrong.isPresent()) {
            GatherShard mended = wrong.get();
            tasks.replaceAll(task -> samePart(task, mended) ? mended : task);
            manifests = context.runner().shards(digest, tasks);
            wrong = wrongSeam(tasks, manifests);
        }
        List<GatheredShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new GatheredShard(tasks.get(i).input(), tasks.get(i).target(), manifests.get(i)));
        }
        return new RepeatsStep(context).run(digest, shards);
    }

    private GatherShard task(InputFile input, Shard shard) {
        String part = shard.begin() + "-" + shard.end() + "@" + shard.start();
        return new GatherShard(context.staged(digest, input.name(), hash(input), part), input, shard, filter, outlets);
    }

    private String hash(InputFile input) {
        String hash = context.hashes().get(input.name());
        if (hash == null) {
            throw new IllegalStateException("no hash of " + input.name());
        }
        return hash;
    }

    /** The first shard that took something else for its first record than the shard before it came to. */
    private Optional<GatherShard> wrongSeam(List<GatherShard> tasks, List<ShardManifest> manifests) {
        for (int begin = 0; begin < tasks.size(); ) {
            InputFile input = tasks.get(begin).input();
            int end = begin;
            List<ShardSummary> summaries = new ArrayList<>();
            while (end < tasks.size() && tasks.get(end).input().equals(input)) {
                summaries.add(tasks.get(end).summary(manifests.get(end)));
                end++;
            }
            Optional<Shard> wrong = Seams.check(summaries);
            if (wrong.isPresent()) {
                return Optional.of(task(input, wrong.get()));
            }
            begin = end;
        }
        return Optional.empty();
    }

    private static boolean samePart(GatherShard left, GatherShard right) {
        return left.input().equals(right.input())
                && left.shard().begin() == right.shard().begin()
                && left.shard().end() == right.shard().end();
    }

    /** Whether the recipe asks for an outlet of the catalog. */
    static boolean asks(Recipe recipe, String outletId) {
        String first = recipe.outlets().get(0);
        return first.equals(Recipe.ANY)
                || first.equals(Recipe.CATALOG)
                || recipe.outlets().contains(outletId);
    }

    private static GatherFilter filter(Recipe recipe, Collection<String> catalog) {
        GatherFilter asked =
                switch (recipe.outlets().get(0)) {
                    case Recipe.ANY -> GatherFilter.anyOutletFilter();
                    case Recipe.CATALOG -> GatherFilter.of(new TreeSet<>(catalog));
                    default -> GatherFilter.of(recipe.outlets());
                };
        LocalDate from = recipe.dates().from();
        // What was captured before the first day cannot have been published on it; what was captured later can.
        return asked.captured(from == null ? LocalDate.MIN : from, LocalDate.MAX)
                .withMaxBodyBytes(recipe.bounds().bodyBytes());
    }

    private static SortedMap<String, String> config(Recipe recipe) {
        SortedMap<String, String> config = new TreeMap<>();
        config.put("outlets", String.join(" ", recipe.outlets()));
        config.put("dates.from", String.valueOf(recipe.dates().from()));
        config.put("bounds.body_bytes", Integer.toString(recipe.bounds().bodyBytes()));
        return config;
    }
}
