package dev.parallax.spark.job;

import dev.parallax.model.Capture;
import dev.parallax.model.Outcome;
import dev.parallax.model.Reason;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The outcomes of one shard again, with the records that repeat a capture as its duplicates.
 *
 * @param target where the outcomes go
 * @param number number of the shard
 * @param shard its outcomes as read
 * @param repeats records of all shards that repeat a capture, sorted by shard
 */
record RepeatsShard(StagedFile target, int number, GatheredShard shard, List<TableFile> repeats) implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return Capture.class;
    }

    @Override
    public long expected() {
        return shard.manifest().in();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Set<String> repeated = repeated(hadoop);
        try (RecordReader<Staged> rows = shard.staged().read(hadoop, Capture.class)) {
            while (rows.hasNext()) {
                write(out, rows.next(), repeated);
            }
        }
    }

    private static void write(StagedWriter out, Staged row, Set<String> repeated) throws IOException {
        String passed = row.filtered();
        Reason lost = row.reason();
        if (passed != null) {
            out.filtered(row.recordId(), row.url(), row.outletId(), passed);
        } else if (lost != null) {
            String detail = row.detail() == null ? "" : row.detail();
            out.write(row.recordId(), row.url(), row.outletId(), Outcome.<Capture>rejected(lost, detail));
        } else {
            write(out, (Capture) row.values().get(0), repeated);
        }
    }

    private static void write(StagedWriter out, Capture capture, Set<String> repeated) throws IOException {
        String record = capture.warcFile() + "@" + capture.warcOffset();
        if (repeated.contains(record)) {
            out.write(
                    record,
                    capture.url(),
                    capture.outletId(),
                    Outcome.<Capture>replaced(Reason.DUPLICATE, capture.captureId()));
        } else {
            out.write(capture.captureId(), capture.url(), capture.outletId(), Outcome.kept(capture));
        }
    }

    private Set<String> repeated(Configuration hadoop) throws IOException {
        Set<String> records = new HashSet<>();
        for (TableFile file : repeats) {
            try (RecordReader<Repeat> rows =
                    new RecordReader<>(hadoop, new Path(file.path()), RecordShape.of(Repeat.class))) {
                rows.forEachRemaining(row -> {
                    if (row.shard() == number) {
                        records.add(row.recordId());
                    }
                });
            }
        }
        return records;
    }
}
