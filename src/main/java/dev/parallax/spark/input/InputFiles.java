package dev.parallax.spark.input;

import dev.parallax.catalog.NearestWord;
import dev.parallax.gather.PageFolder;
import dev.parallax.run.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of a recipe's inputs. */
public final class InputFiles {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

    private InputFiles() {}

    /** An input of a recipe that is not there. */
    public static final class NoInput extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int number;

        NoInput(int number, String message) {
            super(message);
            this.number = number;
        }

        /** Which of the recipe's inputs it is, from 0. */
        public int number() {
            return number;
        }
    }

    /**
     * The files, by name.
     *
     * @param base folder that relative paths of the recipe start from
     * @throws NoInput for an input that matches nothing or is of the other kind
     * @throws IllegalArgumentException for two inputs that give one name
     * @throws IOException where a file system does not answer
     */
    public static List<InputFile> find(Configuration hadoop, Path base, List<Recipe.Input> inputs) throws IOException {
        Map<String, InputFile> found = new TreeMap<>();
        for (int number = 0; number < inputs.size(); number++) {
            Recipe.Input input = inputs.get(number);
            String glob = input.warc() != null ? input.warc() : String.valueOf(input.html());
            boolean folder = input.warc() == null;
            Path pattern = resolve(base, glob);
            FileSystem files = pattern.getFileSystem(hadoop);
            FileStatus[] matches = files.globStatus(pattern);
            if (matches == null || matches.length == 0) {
                throw new NoInput(number, "no input matches " + glob + ": " + missing(files, pattern));
            }
            Optional<String> wrong = folder ? noPages(files, matches) : noArchive(matches);
            if (wrong.isPresent()) {
                throw new NoInput(number, glob + ": " + wrong.get());
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
            return; // a glob for archives that meets a folder
        }
        String name = relative(root, match.getPath());
        InputFile file =
                new InputFile(name, match.getPath().toString(), match.getLen(), match.getModificationTime(), folder);
        if (found.put(name, file) != null) {
            throw new IllegalArgumentException("two inputs give the name " + name + "; the second is " + glob);
        }
    }

    private static Optional<String> noArchive(FileStatus[] matches) {
        return Stream.of(matches).noneMatch(FileStatus::isFile)
                ? Optional.of("a folder; warc: takes files, as in "
                        + matches[0].getPath().getName() + "/*.warc.gz")
                : Optional.empty();
    }

    private static Optional<String> noPages(FileSystem files, FileStatus[] matches) throws IOException {
        for (FileStatus match : matches) {
            if (match.isFile()) {
                return Optional.of(
                        match.getPath().getName() + " is a file; html: takes a folder with a " + PageFolder.LIST);
            }
            if (!files.exists(new Path(match.getPath(), PageFolder.LIST))) {
                return Optional.of("the folder " + match.getPath().getName() + " has no " + PageFolder.LIST);
            }
        }
        return Optional.empty();
    }

    /** Where on its way down a path ends, and what stands there instead. */
    private static String missing(FileSystem files, Path pattern) throws IOException {
        Path first = pattern;
        for (Path above = pattern.getParent(); above != null && !files.exists(above); above = above.getParent()) {
            first = above;
        }
        Path above = Optional.ofNullable(first.getParent()).orElse(first);
        if (GLOB.matcher(above.toString() + first.getName()).find() || !files.exists(above)) {
            return "looked for " + pattern;
        }
        List<String> names = new ArrayList<>();
        for (FileStatus status : files.listStatus(above)) {
            names.add(status.getPath().getName());
        }
        return NearestWord.unknown("file or folder of " + above.toUri().getPath(), first.getName(), names);
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
