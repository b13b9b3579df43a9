package dev.parallax.spark.parquet;

import dev.parallax.spark.table.RecordShape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands the components of records to Parquet. */
final class RecordWriteSupport<R extends Record> extends WriteSupport<R> {
    private static final long MICROS_PER_SECOND = 1_000_000L;

    private final RecordShape<R> shape;
    private final Map<String, String> metadata;
    private @Nullable RecordConsumer consumer;

    RecordWriteSupport(RecordShape<R> shape, Map<String, String> metadata) {
        this.shape = shape;
        this.metadata = metadata;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(ParquetShape.message(shape), metadata);
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        this.consumer = recordConsumer;
    }

    @Override
    public void write(R value) {
        RecordConsumer to = Objects.requireNonNull(consumer);
        to.startMessage();
        components(to, shape, value);
        to.endMessage();
    }

    private static void components(RecordConsumer to, RecordShape<?> shape, Record owner) {
        List<RecordShape.Component> components = shape.components();
        for (int i = 0; i < components.size(); i++) {
            RecordShape.Component component = components.get(i);
            Object value = component.of(owner);
            if (value == null) {
                if (!component.nullable()) {
                    throw new IllegalStateException(
                            shape.type().getSimpleName() + "." + component.name() + " is null: " + owner);
                }
                continue;
            }
            to.startField(component.name(), i);
            value(to, component, value);
            to.endField(component.name(), i);
        }
    }

    private static void value(RecordConsumer to, RecordShape.Component component, Object value) {
        switch (component.kind()) {
            case STRING -> to.addBinary(Binary.fromString((String) value));
            case ENUM -> to.addBinary(Binary.fromString(RecordShape.text((Enum<?>) value)));
            case INT32 -> to.addInteger((Integer) value);
            case INT64 -> to.addLong((Long) value);
            case DOUBLE -> to.addDouble(finite(component, (Double) value));
            case BOOLEAN -> to.addBoolean((Boolean) value);
            case INSTANT -> to.addLong(micros((Instant) value));
            case DATE -> to.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case RECORD -> {
                to.startGroup();
                components(to, component.nested(), (Record) value);
                to.endGroup();
            }
            case LIST -> list(to, component, (List<?>) value);
        }
    }

    private static void list(RecordConsumer to, RecordShape.Component component, List<?> values) {
        to.startGroup();
        if (!values.isEmpty()) {
            to.startField(ParquetShape.LIST, 0);
            for (Object element : values) {
                to.startGroup();
                to.startField(ParquetShape.ELEMENT, 0);
                to.startGroup();
                components(to, component.nested(), (Record) element);
                to.endGroup();
                to.endField(ParquetShape.ELEMENT, 0);
                to.endGroup();
            }
            to.endField(ParquetShape.LIST, 0);
        }
        to.endGroup();
    }

    private static double finite(RecordShape.Component component, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException(component.name() + " is " + value + ": NULL says that there is no value");
        }
        return value == 0 ? 0.0 : value; // one zero, not two
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS_PER_SECOND), instant.getNano() / 1000);
    }
}
