package dev.parallax.spark.parquet;

import dev.parallax.spark.table.RecordShape;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Makes records of Parquet rows; a file of another shape is refused by Parquet when it is opened. */
final class RecordReadSupport<R extends Record> extends ReadSupport<R> {
    private final RecordShape<R> shape;

    RecordReadSupport(RecordShape<R> shape) {
        this.shape = shape;
    }

    @Override
    public ReadContext init(Configuration configuration, Map<String, String> metadata, MessageType fileSchema) {
        return new ReadContext(ParquetShape.message(shape));
    }

    @Override
    public RecordMaterializer<R> prepareForRead(
            Configuration configuration, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
        RecordConverter<R> root = new RecordConverter<>(shape, value -> {});
        return new RecordMaterializer<>() {
            @Override
            public R getCurrentRecord() {
                return root.value();
            }

            @Override
            public GroupConverter getRootConverter() {
                return root;
            }
        };
    }
}
