package dev.parallax.cli.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {
    /** A measure that was renamed would lose its marks without a word. */
    @Test
    void whatIsMarkedIsMeasured() {
        TreeSet<String> unknown = new TreeSet<>(ArticleWords.MARKED);
        unknown.removeIf(id -> CatalogFolder.bundled().files().containsKey("measures/" + id + ".yaml"));
        assertEquals(new TreeSet<>(), unknown);
    }
}
