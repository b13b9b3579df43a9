package dev.parallax.spark.parquet;

import dev.parallax.spark.table.RecordShape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.jspecify.annotations.Nullable;

/** Collects the columns of one (possibly nested) record. */
final class RecordConverter<R extends Record> extends GroupConverter {
    private static final long MICROS_PER_SECOND = 1_000_000L;

    private final RecordShape<R> shape;
    private final Consumer<? super R> finished;
    private final @Nullable Object[] values;
    private final List<Converter> converters = new ArrayList<>();
    private @Nullable R value;

    RecordConverter(RecordShape<R> shape, Consumer<? super R> finished) {
        this.shape = shape;
        this.finished = finished;
        this.values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            converters.add(converter(shape.components().get(i), i));
        }
    }

    R value() {
        return Objects.requireNonNull(value);
    }

    @Override
    public Converter getConverter(int field) {
        return converters.get(field);
    }

    @Override
    public void start() {
        Arrays.fill(values, null);
    }

    @Override
    public void end() {
        R made = shape.make(values);
        value = made;
        finished.accept(made);
    }

    private Converter converter(RecordShape.Component component, int slot) {
        return switch (component.kind()) {
            case RECORD -> new RecordConverter<>(component.nested(), made -> values[slot] = made);
            case LIST -> new ListConverter(component.nested(), list -> values[slot] = list);
            default -> new ScalarConverter(component, slot);
        };
    }

    private final class ScalarConverter extends PrimitiveConverter {
        private final RecordShape.Component component;
        private final int slot;

        ScalarConverter(RecordShape.Component component, int slot) {
            this.component = component;
            this.slot = slot;
        }

        @Override
        public void addBinary(Binary binary) {
            String text = binary.toStringUsingUTF8();
            values[slot] =
                    component.kind() == RecordShape.Kind.ENUM ? RecordShape.constant(component.type(), text) : text;
        }

        @Override
        public void addInt(int number) {
            values[slot] = component.kind() == RecordShape.Kind.DATE ? LocalDate.ofEpochDay(number) : number;
        }

        @Override
        public void addLong(long number) {
            values[slot] = component.kind() == RecordShape.Kind.INSTANT ? instant(number) : number;
        }

        @Override
        public void addDouble(double number) {
            values[slot] = number;
        }

        @Override
        public void addBoolean(boolean truth) {
            values[slot] = truth;
        }

        private static Instant instant(long micros) {
            return Instant.ofEpochSecond(
                    Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * 1000);
        }
    }

    /** The outer two levels of a list. */
    private static final class ListConverter extends GroupConverter {
        private final List<Record> elements = new ArrayList<>();
        private final Consumer<List<Record>> finished;
        private final GroupConverter repeated;

        ListConverter(RecordShape<?> shape, Consumer<List<Record>> finished) {
            this.finished = finished;
            RecordConverter<?> element = new RecordConverter<>(shape, elements::add);
            this.repeated = new GroupConverter() {
                @Override
                public Converter getConverter(int field) {
                    return element;
                }

                @Override
                public void start() {}

                @Override
                public void end() {}
            };
        }

        @Override
        public Converter getConverter(int field) {
            return repeated;
        }

        @Override
        public void start() {
            elements.clear();
        }

        @Override
        public void end() {
            finished.accept(List.copyOf(elements));
        }
    }
}
