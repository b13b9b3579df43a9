package dev.parallax.cli.report;

import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableSchemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a release row by row, without a Spark session: what is not asked for is dropped while reading, so that memory holds the answer and never a
 * table.
 */
public final class ReleaseTables {
    private static final String DATA = "data";
    private static final String ENDING = ".parquet";

    private final Configuration hadoop;
    private final Path release;

    private ReleaseTables(Configuration hadoop, Path release) {
        this.hadoop = hadoop;
        this.release = release;
    }

    /**
     * Opens a release.
     *
     * @throws IllegalArgumentException where the folder is none
     */
    public static ReleaseTables open(Configuration hadoop, Path release) throws IOException {
        if (!isRelease(hadoop, release)) {
            throw new IllegalArgumentException(
                    shown(release)
                            + " is no release: it has no data/articles; expected a folder <corpus>-<version> as `parallax release` makes it");
        }
        return new ReleaseTables(hadoop, release);
    }

    /**
     * Opens the release that a person means, as {@link ReleaseFolders#asked} finds it; {@code named} is NULL where none was named.
     *
     * @throws IllegalArgumentException where there is none, or more than one
     */
    public static ReleaseTables asked(@Nullable String named) throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        return open(hadoop, ReleaseFolders.asked(hadoop, named));
    }

    /** Whether a folder is a release. */
    public static boolean isRelease(Configuration hadoop, Path folder) throws IOException {
        return folder.getFileSystem(hadoop).exists(new Path(folder, DATA + "/articles"));
    }

    /** The folder of the release as a person types it. */
    public String folder() {
        return shown(release);
    }

    /** Every row of a table, in the order of its key. The type may leave columns out, by which reading gets faster. */
    public <R extends Record> void each(String table, Class<R> type, Consumer<R> taker) throws IOException {
        until(table, type, row -> {
            taker.accept(row);
            return false;
        });
    }

    /** The rows of a table that are asked for. */
    public <R extends Record> List<R> where(String table, Class<R> type, Predicate<R> asked) throws IOException {
        List<R> rows = new ArrayList<>();
        each(table, type, row -> {
            if (asked.test(row)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** All rows of a small table. */
    public <R extends Record> List<R> all(String table, Class<R> type) throws IOException {
        return where(table, type, row -> true);
    }

    /** The first row that is asked for; reading ends there. */
    public <R extends Record> Optional<R> first(String table, Class<R> type, Predicate<R> asked) throws IOException {
        List<R> found = new ArrayList<>();
        until(table, type, row -> asked.test(row) && found.add(row));
        return found.stream().findFirst();
    }

    private <R extends Record> void until(String table, Class<R> type, Predicate<R> enough) throws IOException {
        RecordShape<R> shape = RecordShape.of(type);
        for (Path file : files(table)) {
            try (RecordReader<R> rows = new RecordReader<>(hadoop, file, shape)) {
                while (rows.hasNext()) {
                    if (enough.test(rows.next())) {
                        return;
                    }
                }
            }
        }
    }

    private List<Path> files(String table) throws IOException {
        if (!TableSchemas.names().contains(table)) {
            throw new IllegalStateException("no table " + table);
        }
        Path folder = new Path(release, DATA + "/" + table);
        FileSystem files = folder.getFileSystem(hadoop);
        if (!files.exists(folder)) {
            throw new IllegalArgumentException(folder() + " is incomplete: it has no data/" + table);
        }
        List<Path> found = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            if (status.getPath().getName().endsWith(ENDING)) {
                found.add(status.getPath());
            }
        }
        found.sort(null);
        return found;
    }

    /** Relative to where the program runs, if it lies below. */
    private static String shown(Path folder) {
        String scheme = folder.toUri().getScheme();
        if (scheme != null && !scheme.equals("file")) {
            return folder.toString();
        }
        java.nio.file.Path here = java.nio.file.Path.of("").toAbsolutePath();
        java.nio.file.Path path = here.resolve(folder.toUri().getPath()).normalize();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }
}
