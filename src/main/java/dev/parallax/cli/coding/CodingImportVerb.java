package dev.parallax.cli.coding;

import dev.parallax.coding.Coder;
import dev.parallax.coding.CodingCsv;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads coded files back. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads coded files of any of the three formats, checks every answer, and writes all of them as one CSV.")
final class CodingImportVerb implements Callable<Integer> {
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

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "codes.csv",
            description = "All codes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("codes.csv");

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Questions asked = SheetFiles.questions(questions);
        Sheet sheet = SheetFiles.read(files, asked);
        Files.writeString(out, CodingCsv.write(sheet, asked));
        long persons = sheet.codes().stream()
                .filter(code -> code.coder().kind() == Coder.Kind.PERSON)
                .count();
        spec.commandLine()
                .getOut()
                .println(out + ": " + sheet.units().size() + " units, " + persons + " answers of persons, "
                        + (sheet.codes().size() - persons) + " of programs");
        return CommandLine.ExitCode.OK;
    }
}
