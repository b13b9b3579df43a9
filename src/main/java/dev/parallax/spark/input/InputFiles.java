package dev.parallax.spark.input;

import dev.parallax.run.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of a recipe's inputs. */
public final class InputFiles {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

    private InputFiles() {}

    /**
     * The files, by name.
     *
     * @param base folder that relative paths of the recipe start from
     * @throws IllegalArgumentException for an input that matches nothing, or two that give one name
     * @throws IOException where a file system does not answer
     */
    public static List<InputFile> find(Configuration hadoop, Path base, List<Recipe.Input> inputs) throws IOException {
        Map<String, InputFile> found = new TreeMap<>();
        for (Recipe.Input input : inputs) {
            String glob = input.warc() != null ? input.warc() : String.valueOf(input.html());
            boolean folder = input.warc() == null;
            Path pattern = resolve(base, glob);
            FileSystem files = pattern.getFileSystem(hadoop);
            FileStatus[] matches = files.globStatus(pattern);
            if (matches == null || matches.length == 0) {
                throw new IllegalArgumentException("no input matches " + glob + " (looked in " + pattern + ")");
            }
            Path root = files.makeQualified(root(pattern));
            for (FileStatus match : matches) {
                add(found, match, root, folder, glob);
            }
        }
        List<InputFile> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(InputFile::name));
        return sorted;
    }

    private static void add(Map<String, InputFile> found, FileStatus match, Path root, boolean folder, String glob) {
        if (match.isDirectory() != folder) {
            if (match.isDirectory()) {
                return; // a glob for archives that meets a folder
            }
            throw new IllegalArgumentException(match.getPath() + " is a file; html: takes a folder with a urls.tsv");
        }
        String name = relative(root, match.getPath());
        InputFile file =
                new InputFile(name, match.getPath().toString(), match.getLen(), match.getModificationTime(), folder);
        if (found.put(name, file) != null) {
            throw new IllegalArgumentException("two inputs give the name " + name + "; the second is " + glob);
        }
    }

    private static Path resolve(Path base, String glob) {
        return glob.startsWith("/") || SCHEME.matcher(glob).matches() ? new Path(glob) : new Path(base, glob);
    }

    /** The deepest folder above every match. */
    private static Path root(Path pattern) {
        Path root = pattern.getParent();
        while (root != null
                && root.getParent() != null
                && GLOB.matcher(root.toString()).find()) {
            root = root.getParent();
        }
        return root == null ? pattern : root;
    }

    private static String relative(Path root, Path file) {
        String prefix = root.toUri().getPath();
        String path = file.toUri().getPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()).replaceFirst("^/", "") : file.getName();
    }
}
