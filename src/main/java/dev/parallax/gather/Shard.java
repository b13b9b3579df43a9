package dev.parallax.gather;

import java.io.Serializable;

/**
 * A part of a file that is read on its own: the gzip members that begin in {@code [begin, end)}. A plain file, and a folder's list, is one shard.
 *
 * @param file name of the file
 * @param begin first offset, in bytes
 * @param end offset behind the last, in bytes
 * @param start offset of the first member, where known; otherwise {@link #UNKNOWN}, and the first thing that looks like a member is taken for one
 */
public record Shard(String file, long begin, long end, long start) implements Serializable {
    /** Where the first member begins has to be found out. */
    public static final long UNKNOWN = -1;

    public Shard {
        if (begin < 0 || end < begin || (start != UNKNOWN && start < begin)) {
            throw new IllegalArgumentException("shard of " + file + ": " + begin + " to " + end + " from " + start);
        }
    }

    /** A shard whose first member has to be found, unless it is the file's first. */
    public Shard(String file, long begin, long end) {
        this(file, begin, end, begin == 0 ? 0 : UNKNOWN);
    }

    /** This shard, read from a known start; a start behind the end says that it owns nothing. */
    public Shard startingAt(long offset) {
        return new Shard(file, begin, end, offset);
    }
}
