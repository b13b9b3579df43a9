package dev.parallax.cli.draft;

import dev.parallax.catalog.Outlets;
import dev.parallax.cli.catalog.SavedPage;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Gathered;
import dev.parallax.gather.Gatherer;
import dev.parallax.gather.Gathering;
import dev.parallax.gather.PageReader;
import dev.parallax.gather.Shard;
import dev.parallax.model.ByteSource;
import dev.parallax.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of a saved file, or of a web archive. */
public final class SourcePages {
    private SourcePages() {}

    /** A file as the gatherer reads it. */
    private record LocalFile(Path path, long length) implements ByteSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open(long offset) throws IOException {
            FileChannel channel = FileChannel.open(path);
            channel.position(offset);
            return Channels.newInputStream(channel);
        }
    }

    /** Whether a file is a web archive, by its name. */
    public static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /** The pages of an archive, in its order. */
    public static List<Page> archive(Path file, Outlets outlets) throws IOException {
        LocalFile source = new LocalFile(file, Files.size(file));
        List<Page> pages = new ArrayList<>();
        try (Gathering records = new Gatherer(GatherFilter.anyOutletFilter(), outlets)
                        .open(source, new Shard(source.name(), 0, source.length()));
                PageReader reader = new PageReader(source)) {
            for (Optional<Gathered> next = records.next(); next.isPresent(); next = records.next()) {
                if (next.get() instanceof Gathered.Kept kept) {
                    pages.add(reader.read(kept.capture()));
                }
            }
        }
        return pages;
    }

    /** A saved page, as if fetched from this address when the file was last changed. */
    public static Page saved(Path file, String url, Outlets outlets) throws IOException {
        return new SavedPage(
                        String.valueOf(file.getFileName()),
                        url,
                        Files.getLastModifiedTime(file).toInstant(),
                        null)
                .page(outlets, Files.readAllBytes(file));
    }
}
