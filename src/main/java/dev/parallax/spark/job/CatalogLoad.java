package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Words;
import dev.parallax.catalog.load.KnownNames;
import dev.parallax.catalog.load.LoadedConcept;
import dev.parallax.catalog.load.LoadedName;
import dev.parallax.catalog.load.PartTables;
import dev.parallax.catalog.load.WikidataChoice;
import dev.parallax.catalog.load.WikidataLine;
import dev.parallax.model.Shared;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * A dump of Wikidata as a part of a catalog. Lines are read where Hadoop cuts the file ({@code .json} and {@code .json.bz2} are cut, {@code .json.gz} is one
 * stream); what is kept is sorted by one task, which spills to disk and writes as it reads, so that memory does not grow with the dump and the tables are the
 * same for any number of tasks.
 */
public final class CatalogLoad {
    private static final char SEPARATOR = '\u0001';
    private static final String COUNTS = "";
    private static final int EXAMPLES = 3;

    private CatalogLoad() {}

    /**
     * What was loaded.
     *
     * @param rows rows by file of the catalog
     * @param skipped lines and names by reason
     * @param broken where the first broken lines begin: bytes from the beginning of the file, unpacked where it is gzip
     */
    public record Report(Map<String, Long> rows, Map<String, Long> skipped, List<String> broken) {}

    /**
     * Loads a dump.
     *
     * @param dump path of one or more files, Hadoop's way
     * @param folder the catalog that the part is written to
     * @throws IOException where a file system does not answer
     */
    public static Report run(
            SparkSession spark, String dump, WikidataChoice choice, CatalogFiles beneath, String folder, String part)
            throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        String source = "Made by: parallax catalog load --wikidata. Source: Wikidata (CC0). Not reviewed.";
        String aside = folder + "/.loading";
        FileSystem files = new Path(folder).getFileSystem(HadoopFiles.configuration());
        files.delete(new Path(aside), true);
        Map<String, Long> counts = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        context.newAPIHadoopFile(
                        dump, TextInputFormat.class, LongWritable.class, Text.class, HadoopFiles.configuration())
                .mapPartitionsToPair(lines -> rows(lines, choice, beneath.part(ConceptsReader.FOLDER), part))
                .repartitionAndSortWithinPartitions(new HashPartitioner(1))
                .mapPartitions(rows -> write(rows, aside, source))
                .collect()
                .forEach(line -> {
                    String[] cells = line.split("\t", 2);
                    if (cells[0].equals("broken")) {
                        broken.add(cells[1]);
                    } else {
                        counts.merge(cells[0], Long.parseLong(cells[1]), Long::sum);
                    }
                });
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> skipped = new TreeMap<>();
        counts.forEach((name, count) -> (name.endsWith(".tsv") ? rows : skipped).put(name, count));
        for (String file : rows.keySet()) {
            Path target = new Path(folder, file);
            files.mkdirs(target.getParent());
            files.delete(target, false);
            HadoopFiles.rename(HadoopFiles.configuration(), new Path(aside, file), target);
        }
        files.delete(new Path(aside), true);
        return new Report(rows, skipped, broken.stream().limit(EXAMPLES).toList());
    }

    /** Rows of one cut of the file behind keys that sort them, then what was skipped. */
    private static Iterator<Tuple2<String, String>> rows(
            Iterator<Tuple2<LongWritable, Text>> lines, WikidataChoice choice, CatalogFiles beneath, String part) {
        WikidataLine reader = new WikidataLine(
                choice,
                Shared.get(
                        KnownNames.class,
                        beneath.sha256(),
                        () -> new KnownNames(ConceptsReader.read(beneath))));
        return new Iterator<>() {
            private final List<Tuple2<String, String>> ready = new ArrayList<>();
            private int next;
            private int broken;
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (next == ready.size() && !ended) {
                    ready.clear();
                    next = 0;
                    if (lines.hasNext()) {
                        Tuple2<LongWritable, Text> line = lines.next();
                        long before = reader.skipped().getOrDefault(WikidataLine.Skip.NOT_JSON, 0L);
                        reader.read(line._2().toString()).ifPresent(concept -> rows(concept, part, ready));
                        if (reader.skipped().getOrDefault(WikidataLine.Skip.NOT_JSON, 0L) > before
                                && broken++ < EXAMPLES) {
                            long offset = line._1().get();
                            ready.add(new Tuple2<>(key(COUNTS, "broken", offset), "broken\t" + offset));
                        }
                    } else {
                        ended = true;
                        reader.skipped()
                                .forEach((why, count) ->
                                        ready.add(new Tuple2<>(key(COUNTS, "count", 0), why.words() + "\t" + count)));
                    }
                }
                return next < ready.size();
            }

            @Override
            public Tuple2<String, String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.get(next++);
            }
        };
    }

    private static void rows(LoadedConcept concept, String part, List<Tuple2<String, String>> rows) {
        String id = Words.of(concept.kind()) + SEPARATOR + concept.conceptId();
        if (concept.declared()) {
            rows.add(new Tuple2<>(key(PartTables.conceptsPath(part), id, 0), PartTables.row(concept)));
        }
        long order = 0;
        for (LoadedName name : concept.names()) {
            rows.add(new Tuple2<>(
                    key(PartTables.namesPath(part, name.language()), id, order++),
                    PartTables.row(concept.conceptId(), name)));
        }
    }

    private static String key(String file, String id, long order) {
        return file + SEPARATOR + id + SEPARATOR + String.format(Locale.ROOT, "%015d", order);
    }

    /** Writes sorted rows, a table after the other, and gives the counts; a row that stands twice is written once. */
    private static Iterator<String> write(Iterator<Tuple2<String, String>> rows, String aside, String source)
            throws IOException {
        List<String> counts = new ArrayList<>();
        String file = COUNTS;
        String last = "";
        long written = 0;
        OutputStream out = OutputStream.nullOutputStream();
        try {
            while (rows.hasNext()) {
                Tuple2<String, String> row = rows.next();
                String path = row._1().substring(0, row._1().indexOf(SEPARATOR));
                if (path.equals(COUNTS)) {
                    counts.add(row._2());
                    continue;
                }
                if (!path.equals(file)) {
                    close(out, file, written, counts);
                    file = path;
                    written = 0;
                    out = begun(new Path(aside, path), source);
                }
                if (!row._1().equals(last)) {
                    out.write((row._2() + "\n").getBytes(StandardCharsets.UTF_8));
                    written++;
                }
                last = row._1();
            }
        } catch (IOException e) {
            out.close();
            throw new UncheckedIOException(e);
        }
        close(out, file, written, counts);
        return counts.iterator();
    }

    private static OutputStream begun(Path path, String source) throws IOException {
        FileSystem files = path.getFileSystem(HadoopFiles.configuration());
        files.setWriteChecksum(false);
        OutputStream out = files.create(path, true);
        List<String> columns =
                path.getName().equals("concepts.tsv") ? ConceptsReader.CONCEPT_COLUMNS : ConceptsReader.NAME_COLUMNS;
        out.write(PartTables.head(source, columns).getBytes(StandardCharsets.UTF_8));
        return out;
    }

    private static void close(OutputStream out, String file, long written, List<String> counts) throws IOException {
        out.close();
        if (!file.equals(COUNTS)) {
            counts.add(file + "\t" + written);
        }
    }
}
