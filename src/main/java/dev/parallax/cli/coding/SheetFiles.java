package dev.parallax.cli.coding;

import dev.parallax.cli.catalog.TextFile;
import dev.parallax.coding.CodingCsv;
import dev.parallax.coding.Doccano;
import dev.parallax.coding.LabelStudio;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Coding files on disk: the format is that of the ending. */
final class SheetFiles {
    private static final String BUNDLED = "/dev/parallax/coding/questions.tsv";

    private SheetFiles() {}

    /** The questions of a file, or those that come with the program. */
    static Questions questions(@Nullable Path file) throws IOException {
        if (file != null) {
            return Questions.read(file.toString(), TextFile.read(file));
        }
        try (InputStream in = SheetFiles.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + BUNDLED);
            }
            return Questions.read("questions.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** All files as one sheet, checked against the questions. */
    static Sheet read(List<Path> files, Questions questions) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString();
            String text = TextFile.read(file);
            String small = name.toLowerCase(Locale.ROOT);
            if (small.endsWith(".csv")) {
                sheets.add(CodingCsv.read(name, text, questions));
            } else if (small.endsWith(".jsonl")) {
                sheets.add(Doccano.read(name, text));
            } else if (small.endsWith(".json")) {
                sheets.add(LabelStudio.read(name, text));
            } else {
                throw new IllegalArgumentException(
                        name + ": expected a file .csv, .jsonl (doccano) or .json (Label Studio)");
            }
        }
        return Sheet.joined(sheets).checked(questions);
    }
}
