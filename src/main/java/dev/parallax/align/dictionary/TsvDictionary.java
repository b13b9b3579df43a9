package dev.parallax.align.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a table: UTF-8, tabs, a header line with the columns {@code word} and {@code translations} (parted by semicolons or commas) and, if wanted, {@code forms} (inflected forms of the
 * word, parted alike). Lines that begin with "# " are comments; other columns are passed over.
 */
final class TsvDictionary {
    private TsvDictionary() {}

    static void read(DictionaryParts parts, String part, Consumer<DictionaryEntry> entries) throws IOException {
        List<String> header = List.of();
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(parts.open(part), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.equals("#") || line.startsWith("# ")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (header.isEmpty()) {
                    header = cells;
                    if (!header.contains("word") || !header.contains("translations")) {
                        throw new IllegalArgumentException(parts.name() + ", line " + number + ": columns "
                                + String.join(", ", header) + "; expected word and translations, parted by tabs");
                    }
                    continue;
                }
                String word = cell(cells, header, "word");
                if (word.isEmpty()) {
                    throw new IllegalArgumentException(parts.name() + ", line " + number + ": no word");
                }
                String forms = cell(cells, header, "forms");
                entries.accept(new DictionaryEntry(
                        word,
                        forms.isEmpty() ? List.of() : List.of(forms.split("[;,،؛]", -1)),
                        Phrases.of(cell(cells, header, "translations"), "")));
            }
        }
    }

    private static String cell(List<String> cells, List<String> header, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }
}
