package dev.parallax.model;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from any offset, on whatever file system it lies. */
public interface ByteSource {
    /** Path relative to the input root, with {@code /}: what the tables show. */
    String name();

    /** Length in bytes. */
    long length();

    /**
     * Opens the file at an offset.
     *
     * @throws IOException where the file cannot be read
     */
    InputStream open(long offset) throws IOException;
}
