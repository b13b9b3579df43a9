package dev.parallax.bench.extract;

import dev.parallax.catalog.Catalog;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.charset.PageDecoder;
import dev.parallax.extract.date.DateReader;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.gather.GatherFilter;
import dev.parallax.gather.Gathered;
import dev.parallax.gather.Gatherer;
import dev.parallax.gather.Gathering;
import dev.parallax.gather.Shard;
import dev.parallax.model.ByteSource;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hot parts of gather and extract under JMH, on labelled pages: a call is one page (one line, one archive), the next of them each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class HotParts {
    private static final int CALL = 64;

    /** Lines of the kinds in which pages state days, in the scripts of the six languages. */
    private static final String[] LINES = {
        "2025-07-01T14:05:30+03:00",
        "Tue, 01 Jul 2025 14:05:30 GMT",
        "1 июля 2025 г. в 14:05",
        "1 İYUL 2025",
        "12 Ağustos 2024 - 09:30",
        "سه‌شنبه ۱۰ تير ۱۴۰۴ ساعت ۱۴:۰۵",
        "١ يوليو ٢٠٢٥",
        "By the staff of the harbour, who said nothing on that day",
    };

    /** Folder with the WARC files. */
    @Param("")
    public String data = "";

    private List<Page> pages = List.of();
    private byte[] archive = {};
    private Catalog catalog = Catalog.of(CatalogFolder.bundled());
    private Function<Page, Outcome<ExtractedArticle>> stage = page -> {
        throw new IllegalStateException("before setup");
    };
    private int next;

    @Setup
    public void read() throws IOException {
        pages = new ArrayList<>();
        for (String set : List.of("aeb", "regional")) {
            WarcPages.each(Path.of(data, set + ".warc.gz"), response -> pages.add(ExtractionBench.page(response)));
        }
        archive = Files.readAllBytes(Path.of(data, "charset.warc.gz"));
        stage = new ExtractStage(new TreeMap<>(), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults()).open();
    }

    private Page page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    /** jsoup's parse alone, with the decoding: what extraction is compared with. */
    @Benchmark
    @OperationsPerInvocation(CALL)
    public int parse() {
        int nodes = 0;
        for (int call = 0; call < CALL; call++) {
            Page page = page();
            Document document = Parser.htmlParser()
                    .parseInput(
                            PageDecoder.decode(page.bytes(), page.capture().charset())
                                    .text(),
                            page.capture().url());
            nodes += document.childNodeSize();
        }
        return nodes;
    }

    /** The whole stage: decoding, parse, text, metadata, days, language. It is the most code, so that it takes longest to be compiled. */
    @Benchmark
    @Warmup(iterations = 12, time = 4)
    @OperationsPerInvocation(CALL)
    public int extract() {
        int kept = 0;
        for (int call = 0; call < CALL; call++) {
            kept += stage.apply(page()) instanceof Outcome.Kept ? 1 : 0;
        }
        return kept;
    }

    /** The charset of a page whose header is not believed. */
    @Benchmark
    @OperationsPerInvocation(CALL)
    public int charset() {
        int length = 0;
        for (int call = 0; call < CALL; call++) {
            length += PageDecoder.decode(page().bytes(), null).text().length();
        }
        return length;
    }

    /** The days of short lines. */
    @Benchmark
    @OperationsPerInvocation(CALL)
    public int days() {
        int found = 0;
        for (int call = 0; call < CALL; call++) {
            found += DateReader.read(LINES[call % LINES.length], false, LocalDate.of(2025, 7, 10))
                    .size();
        }
        return found;
    }

    /** The records of an archive, of which a filter wants those of two outlets; a call is the whole archive. */
    @Benchmark
    public int filter() throws IOException {
        int kept = 0;
        ByteSource file = new Bytes(archive);
        try (Gathering gathering = new Gatherer(GatherFilter.of(List.of("ria", "apnews")), catalog.outlets())
                .open(file, new Shard(file.name(), 0, file.length()))) {
            for (Optional<Gathered> record = gathering.next(); record.isPresent(); record = gathering.next()) {
                kept += record.get() instanceof Gathered.Kept ? 1 : 0;
            }
        }
        return kept;
    }

    /** A file in memory, so that no disk is measured. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Bytes(byte[] bytes) implements ByteSource {
        @Override
        public String name() {
            return "archive.warc.gz";
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open(long offset) {
            return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
        }
    }
}
