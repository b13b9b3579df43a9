package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.align.encoder.Encoders;
import dev.parallax.model.Ids;
import dev.parallax.release.CarriedFiles;
import dev.parallax.release.Checksums;
import dev.parallax.release.Codebook;
import dev.parallax.release.CoverageCount;
import dev.parallax.release.DataPackage;
import dev.parallax.release.ReleaseReadme;
import dev.parallax.release.ReleaseTitle;
import dev.parallax.release.ReleasedFile;
import dev.parallax.release.RunReport;
import dev.parallax.release.StageCount;
import dev.parallax.run.Program;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes what stands beside the tables of a release: codebook, descriptor, report, queries, check sums. */
final class ReleaseDocuments {
    private static final String DATA = "data/";
    private static final String NO_BLOC = "-";
    private static final String ALL_EVENTS = "-";

    private final BuildContext context;
    private final SparkSession spark;
    private final Path folder;
    private final SortedMap<String, List<TableFile>> tables;
    private final List<ReleasedFile> written = new ArrayList<>();

    ReleaseDocuments(BuildContext context, Path folder, SortedMap<String, List<TableFile>> tables) {
        this.context = context;
        this.spark = context.spark();
        this.folder = folder;
        this.tables = tables;
    }

    void write(Built built, List<ShardManifest> released) throws IOException {
        Recipe recipe = context.recipe();
        ReleaseTitle title = new ReleaseTitle(
                recipe.corpus(), recipe.title(), recipe.release().version());
        SortedMap<String, List<ReleasedFile>> data = new TreeMap<>();
        for (Map.Entry<String, List<TableFile>> table : tables.entrySet()) {
            List<ReleasedFile> files = new ArrayList<>();
            for (TableFile file : table.getValue()) {
                files.add(released(table.getKey(), file));
            }
            data.put(table.getKey(), files);
            written.addAll(files);
        }
        RunReport report = report(title, built, released);
        text("codebook.md", Codebook.of(title.title(), title.version()));
        text("datapackage.json", DataPackage.of(title, data, List.of(), sources()));
        text(RunReport.FILE, report.json());
        text("README.md", ReleaseReadme.of(report));
        text("CITATION.cff", ReleaseReadme.citation(title, Program.VERSION));
        for (Map.Entry<String, byte[]> carried : CarriedFiles.read().entrySet()) {
            bytes(carried.getKey(), carried.getValue());
        }
        bytes(Checksums.FILE, Checksums.of(written).getBytes(StandardCharsets.UTF_8));
    }

    private List<DataPackage.Source> sources() {
        List<DataPackage.Source> sources = new ArrayList<>();
        context.inputs().forEach(input -> sources.add(new DataPackage.Source(input.name(), input.name())));
        List<Recipe.Dictionary> dictionaries = context.recipe().align().dictionaries();
        for (int at = 0; at < dictionaries.size(); at++) {
            // The name alone: where a dictionary lies on a researcher's disk is nobody's business.
            sources.add(new DataPackage.Source(
                    "dictionary " + context.aids().names().get(at),
                    new Path(dictionaries.get(at).path()).getName()));
        }
        Recipe.Encoder encoder = context.recipe().align().encoder();
        if (encoder != null) {
            sources.add(new DataPackage.Source(
                    "encoder: " + Encoders.description(context.aids().encoder().orElseThrow()),
                    new Path(encoder.path()).getName()));
        }
        List<Recipe.Vectors> vectors = context.recipe().frame().vectors();
        for (int at = 0; at < vectors.size(); at++) {
            sources.add(new DataPackage.Source(
                    "word vectors " + context.aids().vectorNames().get(at),
                    new Path(vectors.get(at).path()).getName()));
        }
        return sources;
    }

    private RunReport report(ReleaseTitle title, Built built, List<ShardManifest> released) {
        Recipe.ReleaseSettings settings = context.recipe().release();
        boolean full = settings.text() == Recipe.ReleasedText.FULL;
        SortedMap<String, Long> rows = new TreeMap<>();
        tables.forEach((table, files) ->
                rows.put(table, files.stream().mapToLong(TableFile::rows).sum()));
        return new RunReport(
                title,
                full,
                full ? null : settings.surfaceLength(),
                settings.pseudonyms(),
                rows,
                stages(built, released),
                groups(articles().withColumn("event_id", lit(ALL_EVENTS))),
                groups(articles().join(read("coverage").where("status = 'member'"), "article_id")));
    }

    private List<StageCount> stages(Built built, List<ShardManifest> released) {
        Map<String, SortedMap<String, Long>> rejected = new TreeMap<>();
        for (Row row :
                read("rejections").groupBy("stage", "reason").agg(count(lit(1))).collectAsList()) {
            rejected.computeIfAbsent(row.getString(0), stage -> new TreeMap<>()).put(row.getString(1), row.getLong(2));
        }
        SortedMap<String, Long> filtered = new TreeMap<>();
        for (Row row : read("filtered").groupBy("reason").sum("records").collectAsList()) {
            filtered.put(row.getString(0), row.getLong(1));
        }
        List<StageCount> stages = new ArrayList<>();
        for (StageName stage : StageName.values()) {
            if (stage != StageName.COMPARE) { // decides on no records
                StageAccounts.Account account = StageAccounts.of(stage.id(), built, released);
                stages.add(new StageCount(
                        stage.id(),
                        account.in(),
                        account.kept(),
                        rejected.getOrDefault(stage.id(), new TreeMap<>()),
                        stage == StageName.GATHER ? filtered : new TreeMap<>()));
            }
        }
        return stages;
    }

    private Dataset<Row> articles() {
        return read("articles")
                .select(
                        col("article_id"),
                        col("outlet_id"),
                        col("language"),
                        coalesce(col("bloc"), lit(NO_BLOC)).as("bloc"))
                .join(read("outlets").select("outlet_id", "owner_group"), "outlet_id");
    }

    private static List<CoverageCount> groups(Dataset<Row> articles) {
        return articles
                .groupBy("event_id", "bloc", "language")
                .agg(count(lit(1)), countDistinct("outlet_id"), countDistinct("owner_group"))
                .collectAsList()
                .stream()
                .map(row -> new CoverageCount(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .toList();
    }

    private Dataset<Row> read(String table) {
        List<TableFile> files = tables.getOrDefault(table, List.of());
        return spark.read().parquet(files.stream().map(TableFile::path).toArray(String[]::new));
    }

    private ReleasedFile released(String table, TableFile file) throws IOException {
        Path path = new Path(file.path());
        long length = path.getFileSystem(context.hadoop()).getFileStatus(path).getLen();
        return new ReleasedFile(DATA + table + "/" + path.getName(), length, file.sha256());
    }

    private void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) throws IOException {
        Path file = new Path(folder, name);
        FileSystem files = file.getFileSystem(context.hadoop());
        files.setWriteChecksum(false);
        try (OutputStream out = files.create(file, true)) {
            out.write(content);
        }
        if (!name.equals(Checksums.FILE)) {
            written.add(new ReleasedFile(name, content.length, Ids.bytesSha256(content)));
        }
    }
}
