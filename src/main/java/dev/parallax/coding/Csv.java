package dev.parallax.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CSV as RFC 4180 says, with LF or CR LF between records; inside quotes every character stands for itself. Spreadsheets part cells by semicolons where the comma
 * is the decimal sign, as in most of our languages' countries: the header tells which it is.
 */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A record.
     *
     * @param line line of the file that it begins on
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Map<String, String> by(String name, List<String> header) {
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        name + ":" + line + ": found " + cells.size() + " cells, expected " + header.size());
            }
            Map<String, String> by = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                by.put(header.get(i), cells.get(i));
            }
            return by;
        }
    }

    private final String name;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String name, String text) {
        this.name = name;
        this.text = text;
        this.separator = separator(text);
    }

    /** The first of the two signs that stands outside quotation marks. */
    private static char separator(String text) {
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            quoted ^= sign == '"';
            if (!quoted && (sign == ',' || sign == ';')) {
                return sign;
            }
        }
        return ',';
    }

    static void row(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.isEmpty() && cells.size() == 1
                    || cell.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r')
                    || i == 0 && cell.startsWith(String.valueOf(BYTE_ORDER_MARK));
            out.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append('\n');
    }

    static List<Row> read(String name, String text) {
        Csv csv = new Csv(name, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        List<Row> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                continue;
            }
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length()) {
                if (text.charAt(at) != '\n') {
                    throw new IllegalArgumentException(
                            name + ":" + line + ": found " + text.charAt(at) + " behind a closing quotation mark");
                }
                at++;
                line++;
            }
            return new Row(begin, cells);
        }
    }

    private String plain() {
        int begin = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begin = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '\n') {
                line++;
            }
            if (sign != '"') {
                cell.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
        throw new IllegalArgumentException(name + ":" + begin + ": a quotation mark is never closed");
    }
}
