package dev.parallax.spark.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type physical type
 * @param required whether NULL is forbidden
 * @param values allowed values; empty where free
 * @param description what it means
 * @param unit unit, where it has one
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        List<String> values,
        String description,
        @Nullable String unit) {
    public Column {
        values = List.copyOf(values);
    }
}
