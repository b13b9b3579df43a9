package dev.parallax.spark.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Rewrites the footer of a Parquet file so that the same rows give the same bytes. Parquet's writer lists the encodings of a column chunk, and the statistics
 * of its pages, in the order of identity hashes, which differs from one JVM to the next; their order has no meaning (parquet-format, {@code ColumnMetaData}).
 */
final class CanonicalFooter {
    private static final int TAIL = 8; // length of the footer, "PAR1"

    private CanonicalFooter() {}

    static void rewrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
            readFully(channel, tail, channel.size() - TAIL);
            int length = tail.getInt(0);
            long begin = channel.size() - TAIL - length;
            ByteBuffer footer = ByteBuffer.allocate(length);
            readFully(channel, footer, begin);
            FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer.array()));
            sort(metadata);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Util.writeFileMetaData(metadata, out);
            ByteBuffer written = ByteBuffer.allocate(out.size() + TAIL).order(ByteOrder.LITTLE_ENDIAN);
            written.put(out.toByteArray())
                    .putInt(out.size())
                    .put(tail.array(), 4, 4)
                    .flip();
            channel.truncate(begin);
            channel.position(begin);
            while (written.hasRemaining()) {
                channel.write(written);
            }
        }
    }

    private static void sort(FileMetaData metadata) {
        List<KeyValue> pairs = metadata.getKey_value_metadata();
        if (pairs != null) {
            List<KeyValue> sorted = new ArrayList<>(pairs);
            sorted.sort(Comparator.comparing(KeyValue::getKey));
            metadata.setKey_value_metadata(sorted);
        }
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                sort(chunk.getMeta_data());
            }
        }
    }

    private static void sort(ColumnMetaData column) {
        List<Encoding> encodings = new ArrayList<>(column.getEncodings());
        encodings.sort(Comparator.comparing(Encoding::getValue));
        column.setEncodings(encodings);
        List<PageEncodingStats> statistics = column.getEncoding_stats();
        if (statistics != null) {
            List<PageEncodingStats> sorted = new ArrayList<>(statistics);
            sorted.sort(Comparator.comparing(
                            (PageEncodingStats s) -> s.getPage_type().getValue())
                    .thenComparing(s -> s.getEncoding().getValue())
                    .thenComparing(PageEncodingStats::getCount));
            column.setEncoding_stats(sorted);
        }
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new IOException("the file ends inside its footer");
            }
            at += read;
        }
    }
}
