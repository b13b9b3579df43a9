package dev.parallax.spark.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A step that reads whole tables (duplicates, frequencies, comparison): {@code FOLDER/STAGE/DIGEST/} with its manifest last.
 *
 * @param folder folder of all staged files
 * @param stage stage
 * @param digest digest of everything that the step reads
 */
public record Barrier(String folder, String stage, String digest) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Name of the manifest. */
    public static final String MANIFEST = "manifest.json";

    /**
     * What a barrier made.
     *
     * @param tables files by table
     */
    public record Result(SortedMap<String, List<TableFile>> tables) {
        /** Files of one table. */
        public List<TableFile> files(String table) {
            List<TableFile> files = tables.get(table);
            if (files == null) {
                throw new IllegalArgumentException("no table " + table + " in " + tables.keySet());
            }
            return files;
        }

        /** Rows of one table. */
        public long rows(String table) {
            return files(table).stream().mapToLong(TableFile::rows).sum();
        }
    }

    /** Writes the tables of a barrier into a folder. */
    @FunctionalInterface
    public interface Work {
        /** Writes, and says what was written. */
        SortedMap<String, List<TableFile>> write(Path folder) throws IOException;
    }

    /** Where the tables are. */
    public Path path() {
        return new Path(folder + "/" + stage, digest);
    }

    /** What was made, if it is done. */
    public Optional<Result> result(Configuration hadoop) throws IOException {
        Optional<String> manifest = HadoopFiles.read(hadoop, new Path(path(), MANIFEST));
        return manifest.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(manifest.get(), Result.class));
    }

    /** What was made before, or is made now; what an interrupted run left is removed first. */
    public Result run(Configuration hadoop, Work work) throws IOException {
        Optional<Result> done = result(hadoop);
        if (done.isPresent()) {
            return done.get();
        }
        HadoopFiles.delete(hadoop, path());
        Result result = new Result(work.write(path()));
        HadoopFiles.write(hadoop, new Path(path(), MANIFEST), JSON.writeValueAsString(result));
        return result;
    }
}
