package dev.parallax.spark.table;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The order of a table's rows: by the columns of its key, texts by their UTF-8 bytes, as Spark sorts them. */
public final class KeyOrder implements Comparator<Row>, Serializable {
    private final int columns;

    /** The order of rows that hold the key's columns first. */
    public KeyOrder(int columns) {
        this.columns = columns;
    }

    @Override
    public int compare(Row left, Row right) {
        for (int i = 0; i < columns; i++) {
            int order = compareValues(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** How many of these ascending keys lie at or before the row's: 0 before the first. */
    public int rank(List<Row> keys, Row row) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(keys.get(middle), row) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @SuppressWarnings("unchecked") // both come from one column of a type with an order
    private static int compareValues(Object left, Object right) {
        if (left instanceof String text) {
            return Arrays.compareUnsigned(
                    text.getBytes(StandardCharsets.UTF_8), ((String) right).getBytes(StandardCharsets.UTF_8));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
