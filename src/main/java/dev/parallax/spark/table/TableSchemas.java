package dev.parallax.spark.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads data-schemas/tables, which the build packs beside the classes. */
public final class TableSchemas {
    private static final String FOLDER = "/data-schemas/tables/";
    private static final String INDEX = FOLDER + "tables.json";

    private TableSchemas() {}

    /**
     * Names of all tables, in the order of the flow.
     *
     * @throws IllegalStateException where the program was packed without its schemas
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        json(INDEX).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** The schema of one table. */
    public static TableSchema read(String table) {
        JsonNode schema = json(FOLDER + table + ".schema.json");
        List<Column> columns = new ArrayList<>();
        schema.path("fields").forEach(field -> columns.add(column(field)));
        List<TableSchema.ForeignKey> foreignKeys = new ArrayList<>();
        schema.path("foreignKeys")
                .forEach(key -> foreignKeys.add(new TableSchema.ForeignKey(
                        key.path("fields").path(0).asText(),
                        key.path("reference").path("resource").asText(),
                        key.path("reference").path("fields").path(0).asText())));
        return new TableSchema(
                schema.path("name").asText(),
                schema.path("description").asText(),
                schema.path("record").asText(),
                columns,
                texts(schema.path("primaryKey")),
                foreignKeys);
    }

    private static Column column(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        return new Column(
                field.path("name").asText(),
                ColumnType.of(field.path("parquetType").asText()),
                constraints.path("required").asBoolean(false),
                texts(constraints.path("enum")),
                field.path("description").asText(),
                field.hasNonNull("unit") ? field.path("unit").asText() : null);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode json(String resource) {
        try (InputStream in = TableSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
