package dev.parallax.spark.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Runs of rows with one key, taken off sorted rows one run at a time: memory holds one run. */
final class RowGroups {
    private RowGroups() {}

    /**
     * Applies a rule to each run.
     *
     * @param key column by which the rows are sorted
     * @param rule from the key and its rows to what comes of them
     */
    static Iterator<Row> by(String key, Iterator<Row> sorted, BiFunction<String, List<Row>, Iterator<Row>> rule) {
        return new Iterator<>() {
            private @Nullable Row ahead = sorted.hasNext() ? sorted.next() : null;
            private Iterator<Row> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && ahead != null) {
                    current = group(ahead);
                }
                return current.hasNext();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }

            private Iterator<Row> group(Row first) {
                String id = first.getAs(key);
                List<Row> run = new ArrayList<>();
                Row row = first;
                while (row != null && id.equals(row.getAs(key))) {
                    run.add(row);
                    row = sorted.hasNext() ? sorted.next() : null;
                }
                ahead = row;
                return rule.apply(id, run);
            }
        };
    }
}
