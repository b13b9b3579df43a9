package dev.parallax.spark.table;

import java.util.List;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the contract, as data-schemas/tables states it.
 *
 * @param name table
 * @param description what a row is
 * @param record simple name of the record class
 * @param columns columns in order
 * @param primaryKey key, and order of the rows
 * @param foreignKeys references to other tables
 */
public record TableSchema(
        String name,
        String description,
        String record,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {
    /**
     * A reference.
     *
     * @param column column of this table
     * @param table table referred to
     * @param referencedColumn its column
     */
    public record ForeignKey(String column, String table, String referencedColumn) {}

    public TableSchema {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The same as a Spark schema, with descriptions as comments. */
    public StructType spark() {
        StructField[] fields = columns.stream()
                .map(column ->
                        new StructField(column.name(), column.type().spark(), !column.required(), comment(column)))
                .toArray(StructField[]::new);
        return new StructType(fields);
    }

    private static Metadata comment(Column column) {
        return new MetadataBuilder().putString("comment", column.description()).build();
    }
}
