package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAddressTest {
    private static final Outlets OUTLETS = OutletsReader.read(CatalogFolder.bundled());

    /** An address of an outlet, and the id in it. */
    record Row(String outlet, String address, String id) {}

    static List<Row> rows() throws IOException {
        try (InputStream in = ArticleAddressTest.class.getResourceAsStream("/catalog/outlet-addresses.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyOutletKnowsItsArticles(Row row) {
        OutletEntry entry = OUTLETS.byId(row.outlet()).orElseThrow();
        assertEquals("id:" + row.id(), ArticleAddress.identity(entry, "https://www." + row.address()));
        assertEquals("id:" + row.id(), ArticleAddress.identity(entry, "http://" + row.address()));
        assertEquals(
                Optional.of(row.outlet()),
                OUTLETS.byUrl("https://" + row.address())
                        .map(hosted -> hosted.entry().outlet().outletId()));
    }

    @Test
    void everyOutletWithPatternsHasAnExample() throws IOException {
        TreeSet<String> without = new TreeSet<>();
        OUTLETS.entries().forEach((id, entry) -> {
            if (!entry.articleIds().isEmpty()) {
                without.add(id);
            }
        });
        rows().forEach(row -> without.remove(row.outlet()));
        assertTrue(without.isEmpty(), "no example of an address of " + without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ria.ru/20250627/baku-2025912345.html",
                "http://www.ria.ru/20250627/2025912345.html?utm_source=yxnews#x",
                "https://m.ria.ru/amp/20250627/baku-2025912345.html",
                "https://ria.ru/20250627/baku-2025912345.html/"
            })
    void formsOfOneAddressAreOneArticle(String url) {
        assertEquals(
                Ids.article("ria", "id:2025912345"),
                ArticleAddress.articleId(OUTLETS.byId("ria").orElseThrow(), url));
    }

    @Test
    void aShortLinkIsTheArticle() {
        OutletEntry tasnim = OUTLETS.byId("tasnim").orElseThrow();
        assertEquals(
                ArticleAddress.articleId(tasnim, "https://www.tasnimnews.com/fa/news/1404/04/08/3346981/a"),
                ArticleAddress.articleId(tasnim, "https://tn.ai/3346981"));
    }

    @Test
    void withoutAPatternTheAddressNamesTheArticle() {
        OutletEntry ria = OUTLETS.byId("ria").orElseThrow();
        assertEquals("https://ria.ru/about", ArticleAddress.identity(ria, "http://www.ria.ru/about/"));
        assertNotEquals(
                ArticleAddress.articleId(ria, "https://ria.ru/about"),
                ArticleAddress.articleId(OUTLETS.byId("iz").orElseThrow(), "https://ria.ru/about"));
        assertEquals("no address", ArticleAddress.identity(ria, " no address "));
    }
}
