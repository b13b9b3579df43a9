package dev.parallax.spark.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** An iterator whose next row can be looked at, so that runs of rows can be taken off it. */
final class Rewound implements Iterator<Row> {
    private final Iterator<Row> rows;
    private @Nullable Row ahead;

    Rewound(Iterator<Row> rows) {
        this.rows = rows;
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    Row peek() {
        return Objects.requireNonNull(ahead);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Row row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = rows.hasNext() ? rows.next() : null;
        return row;
    }

    /** The rows up to the first that meets the condition. */
    Iterator<Row> until(Predicate<Row> end) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Rewound.this.hasNext() && !end.test(peek());
            }

            @Override
            public Row next() {
                return Rewound.this.next();
            }
        };
    }
}
