package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** A folder of page files with a list that says what they are; on whatever file system it lies. */
public interface PageFolder {
    /** Name of the list in its folder. */
    String LIST = "urls.tsv";

    /** The list. */
    ByteSource list();

    /** Paths of the files in the folder and below it, relative to the folder, with {@code /}; the list may be among them. */
    SortedSet<String> files();

    /**
     * A file of the folder, by its path relative to the folder; nothing where it is not there.
     *
     * @throws IOException where the file system fails
     */
    Optional<ByteSource> file(String path) throws IOException;
}
