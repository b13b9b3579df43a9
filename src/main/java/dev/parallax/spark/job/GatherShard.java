package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Gathered;
import dev.parallax.gather.Gathering;
import dev.parallax.gather.Shard;
import dev.parallax.gather.ShardSummary;
import dev.parallax.model.Capture;
import dev.parallax.model.Outcome;
import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/**
 * Reads one part of an input: an outcome for every record of it.
 *
 * @param target where the outcomes go
 * @param input the file
 * @param shard the part
 * @param filter what the recipe asks for
 * @param outlets the outlets of the catalog
 */
public record GatherShard(StagedFile target, InputFile input, Shard shard, GatherFilter filter, CatalogFiles outlets)
        implements ShardTask {
    private static final String FIRST = "first";
    private static final String BEHIND = "behind";

    @Override
    public Class<? extends Record> element() {
        return Capture.class;
    }

    @Override
    public long expected() {
        return -1;
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        try (Gathering records = GatherInput.open(input, hadoop, shard, filter, CatalogParts.outlets(outlets))) {
            long number = 0;
            for (Optional<Gathered> next = records.next(); next.isPresent(); next = records.next()) {
                write(out, next.get(), number++);
            }
            ShardSummary summary = records.summary();
            out.note(FIRST, Long.toString(summary.first()));
            out.note(BEHIND, Long.toString(summary.behind()));
        }
    }

    /** Where the reading of this shard began and ended, for the check of the seams. */
    ShardSummary summary(ShardManifest manifest) {
        return new ShardSummary(
                shard,
                Long.parseLong(manifest.notes().getOrDefault(FIRST, "0")),
                Long.parseLong(manifest.notes().getOrDefault(BEHIND, "0")));
    }

    private void write(StagedWriter out, Gathered gathered, long number) throws IOException {
        if (gathered instanceof Gathered.Kept kept) {
            Capture capture = kept.capture();
            out.write(capture.captureId(), capture.url(), capture.outletId(), Outcome.kept(capture));
        } else if (gathered instanceof Gathered.Rejected lost) {
            out.write(
                    lost.recordId(),
                    lost.url(),
                    lost.outletId(),
                    Outcome.<Capture>rejected(lost.reason(), lost.detail()));
        } else if (gathered instanceof Gathered.Filtered passed) {
            out.filtered(
                    input.name() + "#" + number, null, null, passed.reason().id());
        }
    }
}
