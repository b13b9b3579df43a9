package dev.parallax.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Small files on any Hadoop file system, written aside and renamed. */
public final class HadoopFiles {
    private HadoopFiles() {}

    /** The Hadoop configuration of this driver or executor. */
    public static Configuration configuration() {
        return SparkHadoopUtil.get().conf();
    }

    /**
     * The file system that a path of an input is read from. Of a local one the bare one: Hadoop's own looks for check sums beside each file, which a researcher's
     * files do not have, and for that cannot open a name with a colon.
     */
    public static FileSystem inputs(Configuration hadoop, Path path) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        return files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
    }

    /** The text of a file, if it is there. */
    public static Optional<String> read(Configuration hadoop, Path file) throws IOException {
        FileSystem files = file.getFileSystem(hadoop);
        if (!files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Writes a whole text, or nothing. */
    public static void write(Configuration hadoop, Path file, String text) throws IOException {
        FileSystem files = file.getFileSystem(hadoop);
        files.setWriteChecksum(false);
        Path aside = new Path(file.getParent(), "." + file.getName() + ".tmp");
        try (OutputStream out = files.create(aside, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(file, false);
        if (!files.rename(aside, file)) {
            throw new IOException("cannot rename " + aside + " to " + file);
        }
    }

    /** The files of a folder by name; none where there is no folder. */
    public static List<FileStatus> list(Configuration hadoop, Path folder) throws IOException {
        FileSystem files = folder.getFileSystem(hadoop);
        if (!files.exists(folder)) {
            return List.of();
        }
        List<FileStatus> found = new ArrayList<>(List.of(files.listStatus(folder)));
        found.sort(Comparator.comparing(status -> status.getPath().getName()));
        return found;
    }

    /** Removes a file or a folder with all that is in it. */
    public static void delete(Configuration hadoop, Path path) throws IOException {
        path.getFileSystem(hadoop).delete(path, true);
    }

    /** Renames a file or folder. */
    public static void rename(Configuration hadoop, Path from, Path to) throws IOException {
        if (!from.getFileSystem(hadoop).rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }

    /** Copies the files of a folder whose names are asked for, with its sub-folders. */
    public static void copy(Configuration hadoop, Path from, Path to, Predicate<String> asked) throws IOException {
        FileSystem files = from.getFileSystem(hadoop);
        files.setWriteChecksum(false);
        files.mkdirs(to);
        for (FileStatus status : list(hadoop, from)) {
            Path target = new Path(to, status.getPath().getName());
            if (status.isDirectory()) {
                copy(hadoop, status.getPath(), target, asked);
            } else if (asked.test(status.getPath().getName())) {
                try (InputStream in = files.open(status.getPath());
                        OutputStream out = files.create(target, true)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
