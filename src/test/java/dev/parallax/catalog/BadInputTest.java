package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake a row, and the whole of what the check says about it: bad-input.tsv. */
class BadInputTest {
    /** A passage of a file, what a mistake makes of it, and what is found. */
    record Row(String file, String passage, String replacement, String findings) {
        @Override
        public String toString() {
            return file + ": " + replacement;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = BadInputTest.class.getResourceAsStream("/catalog/bad-input.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(cells[0], cells[1].translateEscapes(), cells[2].translateEscapes(), cells[3]));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNamed(Row row) {
        CatalogFiles files = CatalogText.with(row.file(), row.passage(), row.replacement());
        assertEquals(row.findings(), said(files));
    }

    @Test
    void whatIsRightIsNotNamed() {
        assertEquals(List.of(), CatalogCheck.run(CatalogText.whole()));
    }

    private static String said(CatalogFiles files) {
        return CatalogCheck.run(files).stream().map(Finding::toString).collect(Collectors.joining(" | "));
    }
}
