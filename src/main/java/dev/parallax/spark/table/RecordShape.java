package dev.parallax.spark.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record class: its components with the type that each has in a row. Components are scalars, enums, records, or lists of records.
 *
 * @param <R> record class
 */
public final class RecordShape<R extends Record> {
    /** Type of a component. */
    public enum Kind {
        STRING,
        INT32,
        INT64,
        DOUBLE,
        BOOLEAN,
        INSTANT,
        DATE,
        ENUM,
        RECORD,
        LIST
    }

    /**
     * A component.
     *
     * @param name snake_case, as in the tables
     * @param kind its type
     * @param nullable whether it may be NULL
     * @param type its class; of the elements, for a list
     * @param shape shape of the record or of the list's elements; NULL for scalars
     */
    public record Component(
            String name,
            Kind kind,
            boolean nullable,
            Class<?> type,
            @Nullable RecordShape<?> shape,
            Method accessor) {
        /** The value in this record. */
        public @Nullable Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        /** Shape of the nested records. */
        public RecordShape<?> nested() {
            return Objects.requireNonNull(shape, name);
        }
    }

    private static final Map<Class<?>, Kind> SCALARS = Map.ofEntries(
            Map.entry(String.class, Kind.STRING),
            Map.entry(int.class, Kind.INT32),
            Map.entry(Integer.class, Kind.INT32),
            Map.entry(long.class, Kind.INT64),
            Map.entry(Long.class, Kind.INT64),
            Map.entry(double.class, Kind.DOUBLE),
            Map.entry(Double.class, Kind.DOUBLE),
            Map.entry(boolean.class, Kind.BOOLEAN),
            Map.entry(Boolean.class, Kind.BOOLEAN),
            Map.entry(Instant.class, Kind.INSTANT),
            Map.entry(LocalDate.class, Kind.DATE));
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Component> components;

    private RecordShape(Class<R> type, @Nullable Class<? extends Record> element) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        this.components = Arrays.stream(declared)
                .map(component -> component(component, element))
                .toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor", e);
        }
    }

    /**
     * Reads the shape of a record class.
     *
     * @throws IllegalArgumentException for a component whose type has no place in a row
     */
    public static <R extends Record> RecordShape<R> of(Class<R> type) {
        return new RecordShape<>(type, null);
    }

    /**
     * The shape of an envelope: a record with a component {@code List<Record>} whose elements are of this class.
     *
     * @throws IllegalArgumentException for a component whose type has no place in a row
     */
    public static <R extends Record> RecordShape<R> of(Class<R> envelope, Class<? extends Record> element) {
        return new RecordShape<>(envelope, element);
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** Components in order. */
    public List<Component> components() {
        return components;
    }

    /**
     * Makes a record of the values of its components, in order.
     *
     * @throws IllegalStateException where the record's own check refuses them
     */
    public R make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("refused by " + type.getSimpleName() + ": " + e.getCause(), e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** A copy of a record with other values for these components, by name. */
    public R with(R value, Map<String, ?> changes) {
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            values[i] = changes.containsKey(component.name()) ? changes.get(component.name()) : component.of(value);
        }
        return make(values);
    }

    /** Text of an enum constant in a table. */
    public static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that a table's text stands for. */
    public static Object constant(Class<?> type, String text) {
        String name = text.toUpperCase(Locale.ROOT);
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text);
    }

    /**
     * Says where this shape differs from a table's schema; empty where they agree.
     */
    public List<String> differences(TableSchema schema) {
        List<String> found = new ArrayList<>();
        if (schema.columns().size() != components.size()) {
            found.add(
                    schema.name() + ": " + schema.columns().size() + " columns, " + components.size() + " components");
        }
        for (int i = 0; i < Math.min(components.size(), schema.columns().size()); i++) {
            Component component = components.get(i);
            Column column = schema.columns().get(i);
            String place = schema.name() + "." + column.name();
            if (!column.name().equals(component.name())) {
                found.add(place + ": the record has " + component.name());
            }
            if (column.required() == component.nullable()) {
                found.add(place + ": required " + column.required() + ", nullable " + component.nullable());
            }
            if (component.shape() != null || column.type() != columnType(component.kind())) {
                found.add(place + ": " + column.type() + ", the record has " + component.kind());
            }
            if (component.kind() == Kind.ENUM && !constants(component.type()).containsAll(column.values())) {
                found.add(place + ": values " + column.values() + ", the record has " + constants(component.type()));
            }
            if (component.kind() != Kind.ENUM && !column.values().isEmpty()) {
                found.add(place + ": has an enum, the record has none");
            }
        }
        return found;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(constant -> text((Enum<?>) constant))
                .toList();
    }

    /** The column type of a scalar. */
    static ColumnType columnType(Kind kind) {
        return switch (kind) {
            case STRING, ENUM -> ColumnType.STRING;
            case INT32 -> ColumnType.INT32;
            case INT64 -> ColumnType.INT64;
            case DOUBLE -> ColumnType.DOUBLE;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case INSTANT -> ColumnType.TIMESTAMP_MICROS_UTC;
            case DATE -> ColumnType.DATE;
            case RECORD, LIST -> throw new IllegalArgumentException(kind + " is no column");
        };
    }

    private static Component component(RecordComponent declared, @Nullable Class<? extends Record> element) {
        Class<?> type = declared.getType();
        boolean nullable = declared.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String name = HUMP.matcher(declared.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
        Method accessor = declared.getAccessor();
        accessor.setAccessible(true);
        Kind scalar = SCALARS.get(type);
        if (scalar != null) {
            return new Component(name, scalar, nullable, type, null, accessor);
        }
        if (type.isEnum()) {
            return new Component(name, Kind.ENUM, nullable, type, null, accessor);
        }
        if (type.isRecord()) {
            return new Component(name, Kind.RECORD, nullable, type, of(type.asSubclass(Record.class)), accessor);
        }
        if (type == List.class && declared.getGenericType() instanceof ParameterizedType list) {
            Class<?> argument = (Class<?>) list.getActualTypeArguments()[0];
            Class<? extends Record> elements =
                    argument == Record.class && element != null ? element : argument.asSubclass(Record.class);
            return new Component(name, Kind.LIST, false, elements, of(elements), accessor);
        }
        throw new IllegalArgumentException("no place in a row for " + declared);
    }
}
