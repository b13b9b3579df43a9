package dev.parallax.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The codebook of a release, in Markdown: every table and column from its schema, nothing from anywhere else. */
public final class Codebook {
    private Codebook() {}

    /**
     * The whole codebook.
     *
     * @param title title of the corpus
     * @param version version of the release
     */
    public static String of(String title, String version) {
        StringBuilder book = new StringBuilder();
        book.append("# Codebook: ").append(title).append(", ").append(version).append("\n\n");
        book.append("""
                One section per table, in the order of the flow. A table is a folder of Parquet files, `data/TABLE/`. NULL means "not known" or "does not
                apply" and is never 0. Offsets are Unicode code points into `title` or `text` of the article: `text[begin_char:end_char]` in Python is the
                span. Times are UTC. `event_id` is `-` where a row is not about one event.

                """);
        List<String> tables = TableSchemaFiles.names();
        for (String table : tables) {
            book.append("- [").append(table).append("](#").append(table).append(")\n");
        }
        for (String table : tables) {
            book.append('\n').append(table(table));
        }
        return book.toString();
    }

    /** The section of one table. */
    static String table(String table) {
        JsonNode schema = TableSchemaFiles.schema(table);
        StringBuilder section = new StringBuilder();
        section.append("## ").append(table).append("\n\n");
        section.append(schema.path("description").asText()).append("\n\n");
        section.append("Key: ").append(codes(schema.path("primaryKey"))).append('.');
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.path("reference");
            section.append(' ')
                    .append(codes(key.path("fields")))
                    .append(" refers to `")
                    .append(reference.path("resource").asText())
                    .append("` (")
                    .append(codes(reference.path("fields")))
                    .append(").");
        }
        section.append(
                "\n\n| column | type | NULL | unit | meaning | allowed values | example |\n|---|---|---|---|---|---|---|\n");
        for (JsonNode field : schema.path("fields")) {
            section.append(row(field));
        }
        return section.toString();
    }

    private static String row(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        List<String> cells = List.of(
                code(field.path("name").asText()),
                field.path("type").asText() + " (" + field.path("parquetType").asText() + ")",
                constraints.path("required").asBoolean(false) ? "no" : "yes",
                field.path("unit").asText(""),
                field.path("description").asText(),
                codes(constraints.path("enum")),
                field.path("example").isMissingNode()
                        ? ""
                        : code(field.path("example").asText()));
        return "| " + String.join(" | ", cells.stream().map(Codebook::cell).toList()) + " |\n";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }

    private static String codes(JsonNode words) {
        List<String> codes = new ArrayList<>();
        words.forEach(word -> codes.add(code(word.asText())));
        return String.join(", ", codes);
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
