package dev.parallax.bench.extract;

import dev.parallax.catalog.Catalog;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Gathered;
import dev.parallax.gather.Gatherer;
import dev.parallax.gather.Gathering;
import dev.parallax.gather.Shard;
import dev.parallax.model.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Records a second of processor that gather reads of a WARC file, keeping what a filter by outlet asks for, and what a file ten times as long takes. The
 * argument is a gzipped WARC file.
 */
public final class ArchiveBench {
    private static final int ROUNDS = 5;
    private static final int TIMES = 10;

    private ArchiveBench() {}

    /** A file of the disk. */
    private record DiskFile(Path path, long length) implements ByteSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open(long offset) throws IOException {
            InputStream in = Files.newInputStream(path);
            in.skipNBytes(offset);
            return in;
        }
    }

    /** What one reading counted and took. */
    private record Reading(int records, double seconds) {
        double rate() {
            return records / seconds;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Catalog catalog = Catalog.of(CatalogFolder.bundled());
        Reading every = best(file, catalog, GatherFilter.anyOutletFilter(), ROUNDS);
        print("gather, every outlet", every);
        print("gather, two outlets", best(file, catalog, GatherFilter.of(java.util.List.of("ria", "ap")), ROUNDS));
        Path longer = Files.createTempFile("parallax", ".warc.gz");
        try {
            try (OutputStream out = Files.newOutputStream(longer)) {
                for (int copy = 0; copy < TIMES; copy++) {
                    Files.copy(file, out);
                }
            }
            Reading ten = best(longer, catalog, GatherFilter.anyOutletFilter(), 1);
            System.out.printf(
                    Locale.ROOT,
                    "a file %d times as long takes %.1f times as long%n",
                    TIMES,
                    ten.seconds() / every.seconds());
        } finally {
            Files.deleteIfExists(longer);
        }
    }

    private static void print(String what, Reading reading) {
        System.out.printf(Locale.ROOT, "%s: %.0f records a second of processor%n", what, reading.rate());
    }

    private static Reading best(Path path, Catalog catalog, GatherFilter filter, int rounds) throws IOException {
        DiskFile file = new DiskFile(path, Files.size(path));
        Reading best = read(file, catalog, filter);
        for (int round = 0; round < rounds; round++) {
            Reading reading = read(file, catalog, filter);
            best = reading.seconds() < best.seconds() ? reading : best;
        }
        return best;
    }

    private static Reading read(DiskFile file, Catalog catalog, GatherFilter filter) throws IOException {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int records = 0;
        try (Gathering gathering =
                new Gatherer(filter, catalog.outlets()).open(file, new Shard(file.name(), 0, file.length()))) {
            for (Optional<Gathered> next = gathering.next(); next.isPresent(); next = gathering.next()) {
                records++;
            }
        }
        return new Reading(records, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9);
    }
}
