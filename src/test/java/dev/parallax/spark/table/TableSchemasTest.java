package dev.parallax.spark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of data-schemas/tables hang together, and every table has its record. */
class TableSchemasTest {
    static List<String> tables() {
        return TableSchemas.names();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void recordAndSchemaAgree(String table) throws ClassNotFoundException {
        TableSchema schema = TableSchemas.read(table);
        Class<? extends Record> type =
                Class.forName("dev.parallax.model." + schema.record()).asSubclass(Record.class);
        assertEquals(List.of(), RecordShape.of(type).differences(schema));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keysNameColumns(String table) {
        TableSchema schema = TableSchemas.read(table);
        List<String> names = schema.columns().stream().map(Column::name).toList();
        assertEquals(table, schema.name());
        assertTrue(names.containsAll(schema.primaryKey()), "primary key of " + table);
        for (Column column : schema.columns()) {
            if (schema.primaryKey().contains(column.name())) {
                assertTrue(column.required(), table + "." + column.name() + " is a key and may be NULL");
            }
            assertTrue(column.description().endsWith("."), table + "." + column.name() + " is described in a sentence");
        }
        for (TableSchema.ForeignKey key : schema.foreignKeys()) {
            assertTrue(names.contains(key.column()), table + "." + key.column());
            TableSchema target = TableSchemas.read(key.table());
            assertEquals(List.of(key.referencedColumn()), target.primaryKey(), "foreign key of " + table);
        }
    }

    @Test
    void aDifferenceIsNamed() {
        record Sentence(String articleId, int part) {}
        List<String> differences = RecordShape.of(Sentence.class).differences(TableSchemas.read("sentences"));
        assertTrue(differences.contains("sentences: 6 columns, 2 components"), differences.toString());
        assertTrue(differences.contains("sentences.part: STRING, the record has INT32"), differences.toString());
    }
}
