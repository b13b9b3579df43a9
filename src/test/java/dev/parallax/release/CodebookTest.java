package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodebookTest {
    @Test
    void oneTable() {
        assertEquals("""
                ## reuse

                Copy of one article in another.

                Key: `article_id`, `source_article_id`. `article_id` refers to `articles` (`article_id`).

                | column | type | NULL | unit | meaning | allowed values | example |
                |---|---|---|---|---|---|---|
                | `article_id` | string (string) | no |  | Article that carries the copy (the later one). |  | `a11ce5e0d1f2a3b4c5d6e7f0` |
                | `source_article_id` | string (string) | no |  | Article that it agrees with (the earlier one). |  | `b0b5e0d1f2a3b4c5d6e7f011` |
                | `containment` | number (double) | no | 0 to 1 | Share of the article's shingles that stand in the source; of a translation, share of the names and numbers of its sentences. |  | `0.92` |
                | `shared_shingles` | integer (int64) | no | shingles; names and numbers of a translation | How many. |  | `210` |
                | `kind` | string (string) | no |  | Kind of reuse. | `duplicate`, `wire`, `quotation`, `translation` | `wire` |
                """, Codebook.table("reuse"));
    }

    @Test
    void everyTableHasItsSection() {
        String book = Codebook.of("A corpus", "1.0.0");
        assertTrue(book.startsWith("# Codebook: A corpus, 1.0.0\n"));
        for (String table : TableSchemaFiles.names()) {
            assertTrue(book.contains("\n## " + table + "\n"), table);
            TableSchemaFiles.schema(table)
                    .path("fields")
                    .forEach(field -> assertTrue(
                            book.contains("\n| `" + field.path("name").asText() + "` |")));
        }
    }
}
