package dev.parallax.spark.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the rows of a table come in the order of its key, each key once.
 *
 * @param <R> record class
 */
public final class KeyCheck<R extends Record> {
    private final TableSchema schema;
    private final List<RecordShape.Component> components;
    private final KeyOrder order;
    private @Nullable Row before;

    /** A check of one table. */
    public KeyCheck(TableSchema schema, RecordShape<R> shape) {
        this.schema = schema;
        this.components = schema.primaryKey().stream()
                .map(column -> shape.components().stream()
                        .filter(component -> component.name().equals(column))
                        .findFirst()
                        .orElseThrow())
                .toList();
        this.order = new KeyOrder(components.size());
    }

    /**
     * Takes the next row.
     *
     * @throws IllegalStateException where its key does not lie behind the key before it
     */
    public void next(R value) {
        Row row = key(value);
        if (before != null && order.compare(before, row) >= 0) {
            throw new IllegalStateException(schema.name() + ": key " + row + " comes behind " + before);
        }
        before = row;
    }

    /** These rows in the order of the key. */
    public List<R> sorted(List<R> rows) {
        List<R> sorted = new ArrayList<>(rows);
        sorted.sort((left, right) -> order.compare(key(left), key(right)));
        return sorted;
    }

    private Row key(R value) {
        List<@Nullable Object> key = new ArrayList<>();
        for (RecordShape.Component component : components) {
            Object part = component.of(value);
            key.add(part instanceof Enum<?> constant ? RecordShape.text(constant) : part);
        }
        return RowFactory.create(key.toArray());
    }
}
