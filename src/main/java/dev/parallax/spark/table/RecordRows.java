package dev.parallax.spark.table;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Maps records to Spark rows and back; nested records become structs, lists of records arrays of structs.
 *
 * @param <R> record class
 */
public final class RecordRows<R extends Record> implements Serializable {
    private final Class<R> type;
    private final StructType struct;
    private transient @Nullable RecordShape<R> shape;

    private RecordRows(RecordShape<R> shape, StructType struct) {
        this.type = shape.type();
        this.shape = shape;
        this.struct = struct;
    }

    /**
     * The mapping for a table of the contract.
     *
     * @throws IllegalStateException where record and schema differ, with every difference
     */
    public static <R extends Record> RecordRows<R> of(TableSchema schema, Class<R> type) {
        RecordShape<R> shape = RecordShape.of(type);
        List<String> differences = shape.differences(schema);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("record and schema differ: " + String.join("; ", differences));
        }
        return new RecordRows<>(shape, schema.spark());
    }

    /** The mapping for a record that is no table. */
    public static <R extends Record> RecordRows<R> of(Class<R> type) {
        RecordShape<R> shape = RecordShape.of(type);
        return new RecordRows<>(shape, struct(shape));
    }

    /** The record's shape. */
    public RecordShape<R> shape() {
        RecordShape<R> known = shape;
        if (known == null) { // behind a wire
            known = RecordShape.of(type);
            shape = known;
        }
        return known;
    }

    /** The schema in Spark. */
    public StructType struct() {
        return struct;
    }

    /** A record as a row. */
    public Row row(R value) {
        return toRow(shape(), value);
    }

    /** A row as a record. */
    public R value(Row row) {
        return fromRow(shape(), row);
    }

    private static StructType struct(RecordShape<?> shape) {
        return new StructType(shape.components().stream()
                .map(component ->
                        new StructField(component.name(), dataType(component), component.nullable(), Metadata.empty()))
                .toArray(StructField[]::new));
    }

    private static DataType dataType(RecordShape.Component component) {
        return switch (component.kind()) {
            case RECORD -> struct(component.nested());
            case LIST -> DataTypes.createArrayType(struct(component.nested()), false);
            default -> RecordShape.columnType(component.kind()).spark();
        };
    }

    private static Row toRow(RecordShape<?> shape, Record value) {
        List<RecordShape.Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Object component = components.get(i).of(value);
            values[i] = component == null ? null : toSpark(components.get(i), component);
        }
        return RowFactory.create(values);
    }

    private static Object toSpark(RecordShape.Component component, Object value) {
        return switch (component.kind()) {
            case ENUM -> RecordShape.text((Enum<?>) value);
            case RECORD -> toRow(component.nested(), (Record) value);
            case LIST ->
                ((List<?>) value)
                        .stream()
                                .map(element -> toRow(component.nested(), (Record) element))
                                .toArray();
            default -> value;
        };
    }

    private static <T extends Record> T fromRow(RecordShape<T> shape, Row row) {
        List<RecordShape.Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Component component = components.get(i);
            values[i] = row.isNullAt(i) ? null : fromSpark(component, row, i);
        }
        return shape.make(values);
    }

    private static Object fromSpark(RecordShape.Component component, Row row, int index) {
        return switch (component.kind()) {
            case ENUM -> RecordShape.constant(component.type(), row.getString(index));
            case RECORD -> fromRow(component.nested(), row.getStruct(index));
            case LIST ->
                row.<Row>getList(index).stream()
                        .map(element -> fromRow(component.nested(), element))
                        .toList();
            default -> row.get(index);
        };
    }
}
