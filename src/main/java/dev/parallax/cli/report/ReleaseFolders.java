package dev.parallax.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Finds the release that a person means. */
public final class ReleaseFolders {
    private static final String CORPORA = "corpora";
    private static final int LISTED = 5;

    private ReleaseFolders() {}

    /**
     * The folder named; where none is, this folder if it is a release, or the only release in this folder, in {@code corpora/<corpus>} or in a corpus that is this
     * folder.
     *
     * @throws IllegalArgumentException where there is none, or more than one
     */
    public static Path asked(Configuration hadoop, @Nullable String named) throws IOException {
        Path here = new Path(java.nio.file.Path.of("").toAbsolutePath().toUri());
        return named == null
                ? only(hadoop, here)
                : within(hadoop, named.contains(":/") ? new Path(named) : local(named));
    }

    /** A folder that is a release, or a corpus with only one. */
    private static Path within(Configuration hadoop, Path folder) throws IOException {
        if (ReleaseTables.isRelease(hadoop, folder)) {
            return folder;
        }
        List<Path> found = releases(hadoop, folder);
        return found.size() == 1 ? found.get(0) : folder;
    }

    static Path only(Configuration hadoop, Path here) throws IOException {
        if (ReleaseTables.isRelease(hadoop, here)) {
            return here;
        }
        List<Path> found = new ArrayList<>(releases(hadoop, here));
        for (Path corpus : folders(hadoop, new Path(here, CORPORA))) {
            found.addAll(releases(hadoop, corpus));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no release here; name one with --release DIR, or make one with `parallax release`");
        }
        if (found.size() > 1) {
            List<String> names = found.stream()
                    .map(path -> path.toUri().getPath())
                    .limit(LISTED)
                    .toList();
            throw new IllegalArgumentException(
                    found.size() + " releases here; name one with --release DIR: " + String.join(", ", names));
        }
        return found.get(0);
    }

    private static List<Path> releases(Configuration hadoop, Path corpus) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders(hadoop, corpus)) {
            if (ReleaseTables.isRelease(hadoop, folder)) {
                found.add(folder);
            }
        }
        return found;
    }

    private static List<Path> folders(Configuration hadoop, Path parent) throws IOException {
        FileSystem files = parent.getFileSystem(hadoop);
        List<Path> found = new ArrayList<>();
        if (files.exists(parent)) {
            for (FileStatus status : files.listStatus(parent)) {
                if (status.isDirectory() && !status.getPath().getName().startsWith(".")) {
                    found.add(status.getPath());
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static Path local(String named) {
        return new Path(
                java.nio.file.Path.of(named).toAbsolutePath().normalize().toUri());
    }
}
