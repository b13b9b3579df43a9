package dev.parallax.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a folder's url list: UTF-8, tabs, no quoting; the first line names them. {@code file}, {@code url} and {@code captured_at} must be there, {@code
 * content_type} and {@code status} may; others are ignored.
 */
final class UrlList {
    /** Columns that must be there. */
    static final List<String> REQUIRED = List.of("file", "url", "captured_at");

    private final Map<String, Integer> columns;

    private UrlList(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /** Reads the header line; nothing where a required column is missing. */
    static Optional<UrlList> ofHeader(String line) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = (line.startsWith("\uFEFF") ? line.substring(1) : line).split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.putIfAbsent(names[i].strip(), i);
        }
        return columns.keySet().containsAll(REQUIRED) ? Optional.of(new UrlList(columns)) : Optional.empty();
    }

    /** Whether a line holds no row: empty, or a comment. */
    static boolean isNoRow(String line) {
        return line.isBlank() || line.startsWith("# ");
    }

    /** The value of a column in a line; nothing where it is empty or not there. */
    Optional<String> value(String line, String column) {
        Integer at = columns.get(column);
        String[] values = line.split("\t", -1);
        return at == null || at >= values.length
                ? Optional.empty()
                : Optional.of(values[at].strip()).filter(value -> !value.isEmpty());
    }
}
