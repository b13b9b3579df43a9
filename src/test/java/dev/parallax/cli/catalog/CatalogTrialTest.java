package dev.parallax.cli.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.cli.Golden;
import dev.parallax.cli.report.Lines;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a researcher is told of an address, a saved page and a catalog. */
class CatalogTrialTest {
    private static final Instant CAPTURED = Instant.parse("2025-03-11T02:00:00Z");

    private static AskedCatalog own;
    private static Outlets outlets;

    @BeforeAll
    static void read() throws URISyntaxException {
        own = AskedCatalog.of(file("own").toString());
        outlets = OutletsReader.read(own.own());
    }

    @Test
    void addresses() throws IOException {
        Lines lines = new Lines();
        for (String typed : List.of(
                "http://www.harbour-light.example/story/4711?utm_source=feed#top",
                "harbour-light.example/ferry-aground-4712.html",
                "https://fa.harbour-light.example/about/?edition=3",
                "https://t.me/s/harbourlight/88",
                "https://harbuor-light.example/story/1",
                "ftp://harbour-light.example/x")) {
            AddressTrial.print(outlets, AddressTrial.address(typed), lines);
        }
        check("addresses.txt", lines.list());
    }

    @Test
    void englishPage() throws Exception {
        check("page.en.txt", page("page.en.html", "https://www.harbour-light.example/story/4711?edition=2"));
    }

    @Test
    void persianPage() throws Exception {
        check("page.fa.txt", page("page.fa.html", "https://fa.harbour-light.example/story/99"));
    }

    @Test
    void frontPage() throws Exception {
        check("front.txt", page("front.html", "https://harbour-light.example/"));
    }

    @Test
    void table() throws IOException {
        List<String> lines = OutletTable.of(own.own());
        assertEquals(
                List.of(
                        "| id | name | country | control | owner group | languages | group |",
                        "|---|---|---|---|---|---|---|",
                        "| harbour-light | Harbour Light | GB | independent | harbour-light | en fa | unassigned to 2024-12-31,"
                                + " western from 2025-01-01 |"),
                lines);
    }

    @Test
    void everyBundledOutletIsInTheTable() {
        AskedCatalog bundled = AskedCatalog.of(null);
        int outlets = OutletsReader.read(bundled.files()).entries().size();
        assertEquals(outlets + 2, OutletTable.of(bundled.files()).size());
    }

    @Test
    void theBundledCatalogHasNoError() {
        assertEquals(0, CatalogReport.of(AskedCatalog.of(null)).errors());
        assertEquals(0, CatalogReport.of(own).errors());
    }

    @Test
    void errorsNameTheFileOfWhoeverWroteIt() throws URISyntaxException {
        String folder = file("broken").toString();
        CatalogReport report = CatalogReport.of(AskedCatalog.of(folder));
        List<String> errors = report.lines().stream()
                .filter(line -> line.contains(": error: "))
                .toList();
        assertEquals(errors.size(), report.errors());
        assertTrue(
                errors.get(0).startsWith(folder + "/outlets/harbour-light.yaml:4: error: ")
                        && errors.get(0).contains("\"independent\""),
                errors.get(0));
        assertTrue(
                errors.stream().allMatch(line -> line.startsWith(folder + "/outlets/harbour-light.yaml:")),
                errors.toString());
    }

    private static List<String> page(String name, String url) throws Exception {
        Lines lines = new Lines();
        new PageTrial(new SavedPage(name, url, CAPTURED, null)).print(outlets, Files.readAllBytes(file(name)), lines);
        return lines.list();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(CatalogTrialTest.class.getResource(name).toURI());
    }

    private static void check(String file, List<String> lines) throws IOException {
        Golden.check(CatalogTrialTest.class, file, lines);
    }
}
