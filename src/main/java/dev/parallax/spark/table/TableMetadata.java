package dev.parallax.spark.table;

import java.util.Map;

/** What the footer of a table's files says beside the columns. */
public final class TableMetadata {
    /** Where Spark looks for a schema with comments. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private TableMetadata() {}

    /** Key-value pairs of the footer: the columns' descriptions, for Spark; the table's name and what a row is, for people. */
    public static Map<String, String> of(TableSchema schema) {
        return Map.of(
                SPARK_SCHEMA,
                schema.spark().json(),
                "parallax.table",
                schema.name(),
                "parallax.description",
                schema.description());
    }
}
