package dev.parallax.spark.table;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Maps the records of a table to Spark rows and back.
 *
 * @param <R> record class
 */
public final class RecordRows<R extends Record> {
    private final TableSchema schema;
    private final RecordShape<R> shape;
    private final StructType struct;

    private RecordRows(TableSchema schema, RecordShape<R> shape) {
        this.schema = schema;
        this.shape = shape;
        this.struct = schema.spark();
    }

    /**
     * The mapping for a table.
     *
     * @throws IllegalStateException where record and schema differ, with every difference
     */
    public static <R extends Record> RecordRows<R> of(String table, Class<R> type) {
        TableSchema schema = TableSchemas.read(table);
        RecordShape<R> shape = RecordShape.of(type);
        List<String> differences = shape.differences(schema);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("record and schema differ: " + String.join("; ", differences));
        }
        return new RecordRows<>(schema, shape);
    }

    /** The table's schema. */
    public TableSchema schema() {
        return schema;
    }

    /** The record's shape. */
    public RecordShape<R> shape() {
        return shape;
    }

    /** The table's schema in Spark. */
    public StructType struct() {
        return struct;
    }

    /** A record as a row. */
    public Row row(R value) {
        List<RecordShape.Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = toSpark(components.get(i).of(value));
        }
        return RowFactory.create(values);
    }

    /** A row as a record. */
    public R value(Row row) {
        List<RecordShape.Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.get(i);
            values[i] = value == null ? null : fromSpark(components.get(i), value);
        }
        return shape.make(values);
    }

    private static @Nullable Object toSpark(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return RecordShape.text(constant);
        }
        return value;
    }

    private static Object fromSpark(RecordShape.Component component, Object value) {
        return switch (component.kind()) {
            case ENUM -> RecordShape.constant(component.type(), (String) value);
            case INSTANT -> value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
            case DATE -> value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
            default -> value;
        };
    }
}
