package dev.parallax.cli.coding;

import dev.parallax.coding.Coder;
import dev.parallax.coding.CodingCsv;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads coded files back. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads coded files of any of the three formats, checks every answer, and writes all of them as one CSV.")
final class CodingImportVerb implements Callable<Integer> {
    @Mixin
    private CodedFiles coded = new CodedFiles();

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
        CodedFiles.Read read = coded.read();
        Questions asked = read.questions();
        Sheet sheet = read.sheet();
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
