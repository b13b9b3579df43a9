package dev.parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plain CSV (RFC 4180, UTF-8, LF between records): a row per unit and coder, a column per question, an empty cell where nothing was answered. Spreadsheets open and
 * save it; the byte-order mark and the line ends that they add are read too. A unit that nobody is asked to code has one row without a coder.
 */
public final class CodingCsv {
    private static final List<String> COLUMNS =
            List.of("article_id", "event_id", "language", "stratum", "title", "text", "coder", "coder_kind");

    private CodingCsv() {}

    /** Writes a sheet. */
    public static String write(Sheet sheet, Questions questions) {
        StringBuilder out = new StringBuilder();
        List<String> header = new ArrayList<>(COLUMNS);
        questions.all().forEach(question -> header.add(question.id()));
        Csv.row(out, header);
        SortedMap<String, String> answers = new TreeMap<>();
        sheet.codes().forEach(code -> answers.put(key(code.unitId(), code.questionId(), code.coder()), code.value()));
        for (Unit unit : sheet.units()) {
            SortedSet<Coder> coders = sheet.asked().getOrDefault(unit.id(), new TreeSet<>());
            if (coders.isEmpty()) {
                List<String> row = cells(unit, "", "");
                questions.all().forEach(question -> row.add(""));
                Csv.row(out, row);
            }
            for (Coder coder : coders) {
                List<String> row = cells(unit, coder.name(), coder.kind().id());
                questions
                        .all()
                        .forEach(question -> row.add(answers.getOrDefault(key(unit.id(), question.id(), coder), "")));
                Csv.row(out, row);
            }
        }
        return out.toString();
    }

    /**
     * Reads a sheet. Columns may stand in any order; further ones are an error unless they are questions.
     *
     * @throws IllegalArgumentException naming file and line
     */
    public static Sheet read(String name, String text, Questions questions) {
        List<Csv.Row> rows = Csv.read(name, text);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + ": empty; expected a header line");
        }
        List<String> header = rows.get(0).cells();
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException(name + ":1: the column " + column + " is missing");
            }
        }
        header.stream().filter(column -> !COLUMNS.contains(column)).forEach(questions::byId);
        SortedMap<String, Unit> units = new TreeMap<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        List<Code> codes = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            Map<String, String> cells = row.by(name, header);
            Unit unit = new Unit(
                    cell(cells, "article_id"),
                    cell(cells, "event_id"),
                    cell(cells, "language"),
                    cell(cells, "stratum"),
                    cell(cells, "title"),
                    cell(cells, "text"));
            Unit known = units.putIfAbsent(unit.id(), unit);
            if (known != null && !known.equals(unit)) {
                throw new IllegalArgumentException(name + ":" + row.line() + ": another text of " + unit.id());
            }
            if (cell(cells, "coder").isEmpty()) {
                refuse(name, row, header, cells);
                continue;
            }
            Coder coder;
            try {
                coder = new Coder(cell(cells, "coder"), Coder.Kind.of(cell(cells, "coder_kind")));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ":" + row.line() + ": " + e.getMessage(), e);
            }
            asked.computeIfAbsent(unit.id(), key -> new TreeSet<>()).addAll(Set.of(coder));
            for (String question : header) {
                String value = cell(cells, question);
                if (!COLUMNS.contains(question) && !value.isEmpty()) {
                    codes.add(new Code(unit.id(), question, coder, value));
                }
            }
        }
        return new Sheet(List.copyOf(units.values()), asked, codes);
    }

    /** An answer without a coder could be a person's or a program's: it is not guessed. */
    private static void refuse(String name, Csv.Row row, List<String> header, Map<String, String> cells) {
        for (String column : header) {
            if (!COLUMNS.contains(column) && !cell(cells, column).isEmpty()) {
                throw new IllegalArgumentException(name + ":" + row.line() + ": an answer without a coder");
            }
        }
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static List<String> cells(Unit unit, String coder, String kind) {
        return new ArrayList<>(List.of(
                unit.articleId(),
                unit.eventId(),
                unit.language(),
                unit.stratum(),
                unit.title(),
                unit.text(),
                coder,
                kind));
    }

    private static String key(String unit, String question, Coder coder) {
        return unit + "\n" + question + "\n" + coder;
    }
}
