package dev.parallax.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The table schemas of data-schemas/tables as they are packed beside the classes. */
final class TableSchemaFiles {
    private static final String FOLDER = "/data-schemas/tables/";

    private TableSchemaFiles() {}

    /** Tables in the order of the flow. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        read("tables.json").forEach(name -> names.add(name.asText()));
        return List.copyOf(names);
    }

    /** The schema of a table. */
    static ObjectNode schema(String table) {
        return (ObjectNode) read(table + ".schema.json");
    }

    private static JsonNode read(String file) {
        try (InputStream in = TableSchemaFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + FOLDER + file);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
