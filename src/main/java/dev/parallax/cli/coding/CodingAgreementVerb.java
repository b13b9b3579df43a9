package dev.parallax.cli.coding;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.TextTable;
import dev.parallax.coding.Coder;
import dev.parallax.coding.Krippendorff;
import dev.parallax.coding.MeasureScores;
import dev.parallax.coding.Question;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Reliability;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far coders agree, and measures with them. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "Krippendorff's alpha of the coders for every question and language, persons and programs apart; with a release also the score of every measure against them.",
            "The scores are rows of a catalog's measures/scores.tsv: with --out they go there, and the next build publishes them."
        })
final class CodingAgreementVerb implements Callable<Integer> {
    private static final int DRAWS = 1_000;

    @Mixin
    private CodedFiles coded = new CodedFiles();

    @Option(names = "--release", paramLabel = "DIR", description = "Release whose measures are scored.")
    private @Nullable String release;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the bootstrap (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the scores go, for example my-catalog/measures/scores.tsv.")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CodedFiles.Read read = coded.read();
        Questions asked = read.questions();
        Sheet sheet = read.sheet();
        PrintWriter print = spec.commandLine().getOut();
        TextTable table = TextTable.of("question", "language", "coders", "level", "units", "alpha", "95 % interval");
        TreeSet<String> languages = new TreeSet<>();
        sheet.units().forEach(unit -> languages.add(unit.language()));
        for (Question question : asked.all()) {
            for (String language : languages) {
                for (Coder.Kind kind : Coder.Kind.values()) {
                    row(table, sheet, question, language, kind);
                }
            }
        }
        if (table.isEmpty()) {
            print.println(
                    "No question has two coders of one kind who met on a unit and did not all answer alike: there is no alpha.");
        } else {
            table.lines(100).forEach(print::println);
        }
        if (release != null) {
            ReleaseTables tables = ReleaseTables.asked(release);
            String scores =
                    MeasureScores.write(MeasureScores.of(sheet, asked, CodingUnits.scores(tables, sheet), seed));
            if (out == null) {
                print.print(scores);
            } else {
                Path parent = out.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(out, scores);
                print.println(out);
            }
        }
        print.flush();
        return CommandLine.ExitCode.OK;
    }

    private void row(TextTable table, Sheet sheet, Question question, String language, Coder.Kind kind) {
        Optional<Krippendorff.Agreement> found = Reliability.of(sheet, question, language, kind, DRAWS, seed);
        found.ifPresent(agreement -> table.row(
                question.id(),
                language,
                kind.id() + "s",
                question.level().name().toLowerCase(Locale.ROOT),
                Integer.toString(agreement.units()),
                number(agreement.alpha()),
                agreement.low() == null
                        ? "too few units"
                        : number(agreement.low()) + " to " + number(agreement.high())));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
