package dev.parallax.spark.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import dev.parallax.spark.table.RecordShape;
import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a record's shape. Lists have the three levels of the format's specification (LogicalTypes.md, "Lists"). */
final class ParquetShape {
    /** Names of the two inner levels of a list. */
    static final String LIST = "list";

    static final String ELEMENT = "element";

    private ParquetShape() {}

    static MessageType message(RecordShape<?> shape) {
        return new MessageType(shape.type().getSimpleName(), fields(shape));
    }

    private static List<Type> fields(RecordShape<?> shape) {
        return shape.components().stream().map(ParquetShape::field).toList();
    }

    private static Type field(RecordShape.Component component) {
        Repetition repetition = component.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        String name = component.name();
        return switch (component.kind()) {
            case STRING, ENUM ->
                Types.primitive(BINARY, repetition).as(stringType()).named(name);
            case INT32 -> scalar(INT32, repetition, name);
            case INT64 -> scalar(INT64, repetition, name);
            case DOUBLE -> scalar(DOUBLE, repetition, name);
            case BOOLEAN -> scalar(BOOLEAN, repetition, name);
            case INSTANT ->
                Types.primitive(INT64, repetition)
                        .as(timestampType(true, TimeUnit.MICROS))
                        .named(name);
            case DATE -> Types.primitive(INT32, repetition).as(dateType()).named(name);
            case RECORD -> new GroupType(repetition, name, fields(component.nested()));
            case LIST ->
                Types.list(repetition)
                        .element(new GroupType(Repetition.REQUIRED, ELEMENT, fields(component.nested())))
                        .named(name);
        };
    }

    private static Type scalar(PrimitiveTypeName type, Repetition repetition, String name) {
        return Types.primitive(type, repetition).named(name);
    }
}
