package dev.parallax.gather;

import dev.parallax.catalog.Outlets;
import dev.parallax.model.ByteSource;
import java.io.IOException;

/** The stage: reads shards of inputs as a recipe asks. Used by one thread at a time. */
public final class Gatherer {
    private final RecordGatherer rule;

    /**
     * A gatherer for what the filter asks for.
     *
     * @param outlets the catalog's outlets, by which hosts are known
     */
    public Gatherer(GatherFilter filter, Outlets outlets) {
        this.rule = new RecordGatherer(filter, new OutletFinder(filter, outlets));
    }

    /**
     * Opens a shard of a WARC file.
     *
     * @throws IOException where the file cannot be opened
     */
    public Gathering open(ByteSource file, Shard shard) throws IOException {
        if (!file.name().equals(shard.file())) {
            throw new IllegalArgumentException("shard of " + shard.file() + ", file " + file.name());
        }
        return new WarcGathering(file, shard, rule);
    }

    /**
     * Opens a folder of pages, which is one shard.
     *
     * @throws IOException where its list cannot be opened
     */
    public Gathering open(PageFolder folder) throws IOException {
        return new FolderGathering(folder, rule);
    }
}
