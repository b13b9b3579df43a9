package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a file is cut, and how the cuts are checked. */
public final class Shards {
    private Shards() {}

    /**
     * The shards of a file: a function of its name, its length and {@code shardBytes} only, so that a resumed run cuts it again in the same places. What ends in
     * {@code .gz} is cut every {@code shardBytes} bytes; anything else stays whole.
     */
    public static List<Shard> of(ByteSource file, long shardBytes) {
        if (shardBytes < 1) {
            throw new IllegalArgumentException("shard of " + shardBytes + " bytes");
        }
        long length = file.length();
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".gz") || length <= shardBytes) {
            return List.of(new Shard(file.name(), 0, length));
        }
        List<Shard> shards = new ArrayList<>();
        for (long begin = 0; begin < length; begin += shardBytes) {
            shards.add(new Shard(file.name(), begin, Math.min(length, begin + shardBytes)));
        }
        return List.copyOf(shards);
    }
}
