package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.parallax.model.Capture;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Gather, the barrier: archives overlap, and files are there in two copies. A capture that several records give is kept where the first of them lies, by file and
 * offset; the other records are duplicates of it.
 */
final class RepeatsStep {
    private static final String TABLE = "repeats";
    private static final long ROWS_PER_FILE = 1_000_000;
    private static final RecordRows<Repeat> ROWS = RecordRows.of(Repeat.class);

    private final BuildContext context;
    private final StageDigest digest;

    RepeatsStep(BuildContext context) {
        this.context = context;
        this.digest = StageCode.digest(
                TABLE,
                new TreeMap<>(),
                context.catalog().part(),
                "spark/job/Repeat",
                "spark/job/RepeatsStep",
                "spark/job/RepeatsShard");
    }

    /**
     * The shards with each capture kept once; those without a repeat are as they were.
     *
     * @param gather digest of the stage that the outcomes belong to
     */
    List<GatheredShard> run(StageDigest gather, List<GatheredShard> gathered) throws IOException {
        String[] records =
                gathered.stream().map(shard -> shard.manifest().sha256()).toArray(String[]::new);
        List<TableFile> repeats = context.runner()
                .barrier(
                        digest,
                        context.barrier(digest, records),
                        folder -> new TreeMap<>(Map.of(TABLE, write(new Path(folder, TABLE), gathered))))
                .files(TABLE);
        List<Integer> numbers = List.copyOf(shards(context.hadoop(), repeats));
        String found = String.join(" ", repeats.stream().map(TableFile::sha256).toList());
        List<RepeatsShard> tasks = numbers.stream()
                .map(number -> task(gather, number, gathered.get(number), repeats, found))
                .toList();
        if (tasks.isEmpty()) {
            return gathered;
        }
        List<ShardManifest> manifests = context.runner().shards(gather, tasks);
        List<GatheredShard> once = new ArrayList<>(gathered);
        for (int i = 0; i < tasks.size(); i++) {
            GatheredShard before = gathered.get(numbers.get(i));
            once.set(
                    numbers.get(i),
                    new GatheredShard(before.input(), tasks.get(i).target(), manifests.get(i)));
        }
        return once;
    }

    private RepeatsShard task(
            StageDigest gather, int number, GatheredShard shard, List<TableFile> repeats, String found) {
        StagedFile target = context.staged(
                gather,
                digest.code(),
                Integer.toString(number),
                shard.manifest().sha256(),
                found);
        return new RepeatsShard(target, number, shard, repeats);
    }

    private List<TableFile> write(Path folder, List<GatheredShard> gathered) throws IOException {
        Dataset<Row> places = places(gathered).persist();
        try {
            Dataset<Row> firsts = places.groupBy("capture_id")
                    .agg(
                            count(lit(1)).as("records"),
                            min(struct("warc_file", "warc_offset")).as("first"))
                    .where(col("records").gt(1))
                    .select(
                            col("capture_id"),
                            col("first.warc_file").as("first_file"),
                            col("first.warc_offset").as("first_offset"));
            Dataset<Row> repeats = places.join(firsts, "capture_id")
                    .where(col("warc_file")
                            .notEqual(col("first_file"))
                            .or(col("warc_offset").notEqual(col("first_offset"))))
                    .select("shard", "warc_file", "warc_offset", "capture_id");
            return TableWriter.write(
                    repeats, ROWS, List.of("shard", "warc_file", "warc_offset"), ROWS_PER_FILE, folder, TABLE);
        } finally {
            places.unpersist();
        }
    }

    private Dataset<Row> places(List<GatheredShard> gathered) {
        List<Tuple2<Integer, StagedFile>> files = new ArrayList<>();
        for (int number = 0; number < gathered.size(); number++) {
            files.add(new Tuple2<>(number, gathered.get(number).staged()));
        }
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(context.spark().sparkContext())
                .parallelize(files, Math.max(1, files.size()))
                .flatMap(file -> places(file._1(), file._2()).iterator());
        return context.spark().createDataFrame(rows, ROWS.struct());
    }

    private static List<Row> places(int number, StagedFile file) throws IOException {
        List<Row> places = new ArrayList<>();
        try (RecordReader<Staged> rows = file.read(HadoopFiles.configuration(), Capture.class)) {
            rows.forEachRemaining(row -> row.values().forEach(value -> {
                Capture capture = (Capture) value;
                places.add(ROWS.row(new Repeat(number, capture.warcFile(), capture.warcOffset(), capture.captureId())));
            }));
        }
        return places;
    }

    /** The shards in which there are repeats. */
    private static TreeSet<Integer> shards(Configuration hadoop, List<TableFile> repeats) throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (TableFile file : repeats) {
            try (RecordReader<Repeat> rows = new RecordReader<>(hadoop, new Path(file.path()), ROWS.shape())) {
                rows.forEachRemaining(row -> numbers.add(row.shard()));
            }
        }
        return numbers;
    }
}
