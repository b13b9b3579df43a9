package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogCheck;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Finding;
import dev.parallax.catalog.load.KnownNames;
import dev.parallax.catalog.load.WikidataChoice;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.LocalSpark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of Wikidata as a part of a catalog: packed or not, whole or cut, the same tables. */
class CatalogLoadTest {
    private static final WikidataChoice CHOICE = WikidataChoice.of(List.of("Q5=person"), KnownNames.LANGUAGES, 0);
    private static final int ITEMS = 400;
    private static final String SPLIT = "mapreduce.input.fileinputformat.split.maxsize";

    @TempDir
    private Path folder;

    @Test
    void tablesAreSortedAndTheSameForAnyCut() throws IOException {
        String dump = dump();
        Path plain = Files.writeString(folder.resolve("all.json"), dump);
        Path packed = folder.resolve("all.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(dump.getBytes(StandardCharsets.UTF_8));
        }
        SparkSession spark = LocalSpark.session();
        Configuration hadoop = HadoopFiles.configuration();
        hadoop.set(SPLIT, "20000");
        try {
            CatalogLoad.Report one = load(spark, packed, "one");
            CatalogLoad.Report cut = load(spark, plain, "cut");
            assertEquals(one, cut);
            assertEquals(
                    Map.of("concepts/wikidata/concepts.tsv", 399L, "concepts/wikidata/names.ru.tsv", 399L), one.rows());
            assertEquals(Map.of("no entity", 2L, "not json", 1L, "other class", 1L), one.skipped());
            assertEquals(List.of(Integer.toString(dump.indexOf("{broken"))), one.broken());
        } finally {
            hadoop.unset(SPLIT);
        }
        Map<String, String> tables = CatalogFolder.read(folder.resolve("one")).files();
        assertEquals(tables, CatalogFolder.read(folder.resolve("cut")).files());
        String concepts = tables.getOrDefault("concepts/wikidata/concepts.tsv", "");
        assertEquals(
                concepts.lines().skip(2).sorted().toList(), concepts.lines().skip(2).toList());
        CatalogFiles whole = CatalogFolder.bundled().overlaid(new CatalogFiles(new TreeMap<>(tables)));
        assertEquals(
                0,
                CatalogCheck.run(whole).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .count());
    }

    private CatalogLoad.Report load(SparkSession spark, Path dump, String to) throws IOException {
        return CatalogLoad.run(
                spark,
                dump.toUri().toString(),
                CHOICE,
                CatalogFolder.bundled(),
                folder.resolve(to).toUri().toString(),
                "wikidata");
    }

    /** One broken line and one item of another class among people. ASCII but for the names, which are escaped. */
    private static String dump() {
        StringBuilder dump = new StringBuilder("[\n");
        for (int item = ITEMS; item > 0; item--) {
            String type = item == 7 ? "Q11424" : "Q5";
            dump.append("{\"type\":\"item\",\"id\":\"Q9").append(100000 + item)
                    .append("\",\"labels\":{\"ru\":{\"language\":\"ru\",\"value\":\"\\u0418\\u0432\\u0430\\u043d \\u0422\\u0435\\u0441\\u0442 ")
                    .append(item)
                    .append("\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"")
                    .append(type)
                    .append("\"}}},\"rank\":\"normal\"}]},\"sitelinks\":{}}")
                    .append(",\n");
            if (item == 200) {
                dump.append("{broken\n");
            }
        }
        return dump.append("]\n").toString();
    }
}
