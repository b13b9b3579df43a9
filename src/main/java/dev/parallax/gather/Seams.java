package dev.parallax.gather;

import java.util.List;
import java.util.Optional;

/**
 * The check of the seams between neighbouring shards. A shard that begins in the middle of a file takes the first thing that looks like a member for one; inside
 * a stored payload (an archive within the archive) that can be wrong. The shard before it knows better: it has read on to the first member behind its end.
 */
public final class Seams {
    private Seams() {}

    /**
     * The first shard that has to be read again, with its right start; nothing where all shards fit. Replace its outcomes and its summary, and check again: the
     * new reading may end elsewhere.
     *
     * @param summaries of all shards of one file, in the order of the file
     */
    public static Optional<Shard> check(List<ShardSummary> summaries) {
        long expected = 0;
        for (int i = 0; i < summaries.size(); i++) {
            ShardSummary summary = summaries.get(i);
            Shard shard = summary.shard();
            if (shard.begin() != (i == 0 ? 0 : summaries.get(i - 1).shard().end())) {
                throw new IllegalArgumentException(
                        "shards that are no neighbours, at " + shard.begin() + " of " + shard.file());
            }
            if (i > 0) {
                boolean owns = expected < shard.end();
                if (summary.first() != (owns ? expected : Shard.UNKNOWN)) {
                    return Optional.of(shard.startingAt(expected));
                }
                if (!owns) {
                    continue;
                }
            }
            expected = summary.behind();
        }
        return Optional.empty();
    }
}
