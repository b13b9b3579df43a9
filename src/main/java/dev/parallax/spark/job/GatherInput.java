package dev.parallax.spark.job;

import dev.parallax.catalog.Outlets;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Gatherer;
import dev.parallax.gather.Gathering;
import dev.parallax.gather.PageReader;
import dev.parallax.gather.Shard;
import dev.parallax.gather.Shards;
import dev.parallax.model.Capture;
import dev.parallax.model.Page;
import dev.parallax.spark.input.HadoopByteSource;
import dev.parallax.spark.input.HadoopPageFolder;
import dev.parallax.spark.input.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** Archives and folders of pages behind one face. */
final class GatherInput {
    private GatherInput() {}

    /** How an input is cut; a folder is one shard. */
    static List<Shard> shards(InputFile input, Configuration hadoop, long shardBytes) {
        return input.folder()
                ? List.of(new Shard(input.name(), 0, input.length()))
                : Shards.of(new HadoopByteSource(input, hadoop), shardBytes);
    }

    /** Opens a shard. */
    static Gathering open(InputFile input, Configuration hadoop, Shard shard, GatherFilter filter, Outlets outlets)
            throws IOException {
        Gatherer gatherer = new Gatherer(filter, outlets);
        return input.folder()
                ? gatherer.open(new HadoopPageFolder(input, hadoop))
                : gatherer.open(new HadoopByteSource(input, hadoop), shard);
    }

    /** Reads the captures of an input back. */
    static final class Pages implements Closeable {
        private final InputFile input;
        private final Configuration hadoop;
        private @Nullable PageReader archive;

        Pages(InputFile input, Configuration hadoop) {
            this.input = input;
            this.hadoop = hadoop;
        }

        Page read(Capture capture) throws IOException {
            if (input.folder()) {
                try (PageReader file = new PageReader(HadoopPageFolder.named(input, hadoop, capture.warcFile()))) {
                    return file.read(capture);
                }
            }
            PageReader open = archive;
            if (open == null) {
                open = new PageReader(new HadoopByteSource(input, hadoop));
                archive = open;
            }
            return open.read(capture);
        }

        @Override
        public void close() throws IOException {
            if (archive != null) {
                archive.close();
            }
        }
    }
}
