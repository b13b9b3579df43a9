package dev.parallax.spark.job;

import dev.parallax.run.Program;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;

/** Release: the tables with private persons under pseudonyms, and what stands beside them; written aside and then put in place. */
final class ReleaseStep {
    private static final List<String> PARTS =
            List.of("concepts", "events", "groupings", "lexicons", "measures", "models", "outlets");
    private static final String SUMS = "SHA256SUMS";

    private final BuildContext context;
    private final StageDigest digest;

    ReleaseStep(BuildContext context) {
        this.context = context;
        Recipe recipe = context.recipe();
        SortedMap<String, String> config = new TreeMap<>();
        config.put("corpus", recipe.corpus());
        config.put("title", recipe.title());
        config.put("release", recipe.release().toString());
        config.put("program", Program.VERSION);
        config.put("events", recipe.events().toString()); // decide the table of events
        config.put("frame", String.valueOf(recipe.frame().belowBar())); // decide the standing of measures
        this.digest = context.digest(
                StageName.RELEASE,
                config,
                PARTS,
                "release",
                "frame/MeasureRows",
                "data-schemas",
                "spark/job/CatalogTables",
                "spark/job/Losses",
                "spark/job/ReleaseRules",
                "spark/job/StageAccounts",
                "spark/job/ReleaseShard",
                "spark/job/ReleaseRows",
                "spark/job/ReleaseTables",
                "spark/job/ReleaseDocuments",
                "spark/job/ArticleTables");
    }

    StageDigest digest() {
        return digest;
    }

    /** The folder of the release. */
    String run(Built built) throws IOException {
        ReleaseRules rules =
                new ReleaseRules(context.recipe(), context.catalog().part(PARTS.toArray(String[]::new)));
        List<TableFile> versions = built.settled().orElseThrow().files(SettleStep.VERSIONS);
        DiscoveredLinks discovered = DiscoveredLinks.of(built.discovered().orElseThrow());
        List<ReleaseShard> tasks = new ArrayList<>();
        for (FramedShard shard : built.framed()) {
            StagedFile target = context.staged(
                    digest,
                    shard.sha256(),
                    String.join(" ", versions.stream().map(TableFile::sha256).toList()),
                    discovered.sha256());
            tasks.add(new ReleaseShard(target, shard, versions, discovered, rules));
        }
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        StageDigest tables = new StageDigest("publish", digest.code(), digest.config(), digest.catalogSha256());
        Barrier barrier = context.barrier(tables, records(built, manifests));
        context.runner()
                .barrier(tables, barrier, folder -> new ReleaseTables(context, built, rules, tasks, manifests, digest)
                        .write(folder));
        return publish(barrier).toString();
    }

    private static String[] records(Built built, List<ShardManifest> manifests) {
        List<String> records = new ArrayList<>();
        manifests.forEach(manifest -> records.add(manifest.sha256()));
        built.gathered().forEach(shard -> records.add(shard.manifest().sha256()));
        built.extracted().forEach(shard -> records.add(shard.manifest().sha256()));
        built.annotated().forEach(shard -> records.add(shard.manifest().sha256()));
        built.deepened().forEach(shard -> records.add(shard.manifest().sha256()));
        for (Optional<Barrier.Result> result :
                List.of(built.settled(), built.links(), built.discovered(), built.compared())) {
            result.orElseThrow().tables().values().forEach(files -> files.forEach(file -> records.add(file.sha256())));
        }
        return records.toArray(String[]::new);
    }

    /** Puts the release in its place, unless it stands there already. */
    private Path publish(Barrier barrier) throws IOException {
        Path target = new Path(
                context.corpus(),
                context.recipe().corpus() + "-" + context.recipe().release().version());
        Optional<String> there = HadoopFiles.read(context.hadoop(), new Path(target, SUMS));
        Optional<String> made = HadoopFiles.read(context.hadoop(), new Path(barrier.path(), SUMS));
        if (made.isPresent() && !made.equals(there)) {
            Path aside = new Path(context.corpus(), "." + target.getName());
            HadoopFiles.delete(context.hadoop(), aside);
            HadoopFiles.copy(context.hadoop(), barrier.path(), aside, name -> !name.equals(Barrier.MANIFEST));
            HadoopFiles.delete(context.hadoop(), target);
            HadoopFiles.rename(context.hadoop(), aside, target);
        }
        return target;
    }
}
