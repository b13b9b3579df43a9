package dev.parallax.gather;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of one shard, in the order of the file, one at a time. Memory does not grow with the file. */
public interface Gathering extends Closeable {
    /**
     * What became of the next record; nothing after the last one.
     *
     * @throws IOException where the file cannot be read: a fault of the disk, never of a record
     */
    Optional<Gathered> next() throws IOException;

    /**
     * What was read, for {@link Seams}.
     *
     * @throws IllegalStateException before the last record
     */
    ShardSummary summary();
}
