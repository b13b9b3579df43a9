package dev.parallax.spark.table;

import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Physical type of a column: {@code parquetType} in a table schema, in lower case there. */
public enum ColumnType {
    STRING(DataTypes.StringType),
    INT32(DataTypes.IntegerType),
    INT64(DataTypes.LongType),
    DOUBLE(DataTypes.DoubleType),
    BOOLEAN(DataTypes.BooleanType),
    /** Microseconds since 1970-01-01T00:00:00Z. */
    TIMESTAMP_MICROS_UTC(DataTypes.TimestampType),
    /** Days since 1970-01-01. */
    DATE(DataTypes.DateType);

    private final DataType spark;

    ColumnType(DataType spark) {
        this.spark = spark;
    }

    /** The same in Spark. */
    public DataType spark() {
        return spark;
    }

    static ColumnType of(String parquetType) {
        return valueOf(parquetType.toUpperCase(Locale.ROOT));
    }
}
