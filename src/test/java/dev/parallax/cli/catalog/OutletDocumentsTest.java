package dev.parallax.cli.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.model.Grouping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables of outlets in the documents are those that the program prints. Written anew with {@code -Dparallax.write=true}. */
class OutletDocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Path ALL = Path.of("data-schemas/outlets.md");
    private static final String BEGIN = "<!-- outlets -->\n";
    private static final String END = "<!-- /outlets -->\n";
    private static final String HEAD = "# Outlets of the bundled catalog\n\nPrinted by `./parallax catalog table`. "
            + "Why an outlet is in its group, and the sources of control and owner, are in the catalog.\n\n";

    @Test
    void theReadmesTableIsTheSummary() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "the marks of the table");
        String table = String.join("\n", OutletSummary.of(CatalogFolder.bundled())) + "\n";
        if (Boolean.getBoolean("parallax.write")) {
            Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
        } else {
            assertEquals(table, readme.substring(begin, end));
        }
    }

    @Test
    void theListIsTheTable() throws IOException {
        String list = HEAD + String.join("\n", OutletTable.of(CatalogFolder.bundled())) + "\n";
        if (Boolean.getBoolean("parallax.write")) {
            Files.writeString(ALL, list);
        } else {
            assertEquals(list, Files.readString(ALL));
        }
    }

    @Test
    void eachGroupHasOutletsOfEnoughOwners() {
        CatalogFiles files = CatalogFolder.bundled();
        Map<String, Set<String>> owners = new TreeMap<>();
        var entries = OutletsReader.read(files).entries();
        for (Grouping row : GroupingsReader.read(files)) {
            if (row.groupingId().equals("bloc") && row.validTo() == null && entries.containsKey(row.outletId())) {
                owners.computeIfAbsent(row.group(), key -> new TreeSet<>())
                        .add(entries.get(row.outletId()).outlet().ownerGroup());
            }
        }
        assertTrue(entries.size() >= 80, entries.size() + " outlets");
        for (String group : List.of("russian", "azerbaijani", "iranian", "western")) {
            assertTrue(owners.getOrDefault(group, Set.of()).size() >= 15, group + " " + owners.get(group));
        }
    }
}
