package dev.parallax.cli.coding;

import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The coded files and their questions, as the verbs that read answers take them. */
final class CodedFiles {
    /**
     * What they hold.
     *
     * @param questions what was asked
     * @param sheet all answers, checked
     */
    record Read(Questions questions, Sheet sheet) {}

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Coded files: .csv, .jsonl (doccano), .json (Label Studio).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "The questions.tsv of the export (default: the policy frames).")
    private @Nullable Path questions;

    /** The files. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Reads them. */
    Read read() throws IOException {
        Questions asked = SheetFiles.questions(questions);
        return new Read(asked, SheetFiles.read(files, asked));
    }
}
