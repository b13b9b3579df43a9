package dev.parallax.spark.input;

import dev.parallax.gather.PageFolder;
import dev.parallax.model.ByteSource;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** A folder of pages on a Hadoop file system. */
public final class HadoopPageFolder implements PageFolder {
    private final InputFile folder;
    private final Configuration hadoop;
    private final SortedSet<String> files;

    /**
     * Lists the folder.
     *
     * @throws IOException where it cannot be listed
     */
    public HadoopPageFolder(InputFile folder, Configuration hadoop) throws IOException {
        this.folder = folder;
        this.hadoop = hadoop;
        this.files = Collections.unmodifiableSortedSet(list(new Path(folder.path()), hadoop));
    }

    /** A file of a folder, by the name that captures carry. */
    public static HadoopByteSource named(InputFile folder, Configuration hadoop, String name) throws IOException {
        return source(folder, hadoop, name.substring(folder.name().length() + 1));
    }

    @Override
    public ByteSource list() {
        try {
            return source(folder, hadoop, LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("no " + LIST + " in " + folder.path(), e));
        }
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public Optional<ByteSource> file(String path) throws IOException {
        return files.contains(path) ? Optional.of(source(folder, hadoop, path)) : Optional.empty();
    }

    private static HadoopByteSource source(InputFile folder, Configuration hadoop, String path) throws IOException {
        Path file = new Path(new Path(folder.path()), new Path(null, null, path)); // a colon in a name is no scheme
        FileStatus status = HadoopFiles.inputs(hadoop, file).getFileStatus(file);
        return new HadoopByteSource(
                new InputFile(
                        folder.name() + "/" + path,
                        file.toString(),
                        status.getLen(),
                        status.getModificationTime(),
                        false),
                hadoop);
    }

    private static TreeSet<String> list(Path root, Configuration hadoop) throws IOException {
        FileSystem system = HadoopFiles.inputs(hadoop, root);
        String prefix = system.makeQualified(root).toUri().getPath() + "/";
        TreeSet<String> found = new TreeSet<>();
        RemoteIterator<LocatedFileStatus> statuses = system.listFiles(root, true);
        while (statuses.hasNext()) {
            found.add(statuses.next().getPath().toUri().getPath().substring(prefix.length()));
        }
        return found;
    }
}
