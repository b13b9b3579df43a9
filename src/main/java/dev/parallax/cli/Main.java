package dev.parallax.cli;

import dev.parallax.cli.coding.CodingVerb;
import dev.parallax.run.Program;
import dev.parallax.run.StageName;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code parallax}. */
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        version = "parallax " + Program.VERSION,
        description = "Builds comparative-framing corpora: the same events as told by several media spheres.",
        footer = {
            "",
            "Exit codes: 0 done; 1 the run failed; 2 wrong usage, recipe or catalog; 130 interrupted (run again to go on).",
            "",
            "Example:",
            "  parallax demo                 the whole flow on the bundled sample",
            "  parallax build recipe.yaml    your own corpus"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs a verb and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        System.exit(run(arguments));
    }

    /** Runs a verb. */
    static int run(String... arguments) {
        return run(commandLine(), arguments);
    }

    /** Runs a verb; the memory that is missing is told like any other failure, which picocli leaves to the machine. */
    static int run(CommandLine program, String... arguments) {
        try {
            return program.execute(arguments);
        } catch (OutOfMemoryError e) {
            return new Failures()
                    .handleExecutionException(new IllegalStateException(e), program, program.getParseResult());
        }
    }

    /** The program with its verbs. */
    static CommandLine commandLine() {
        CommandLine program = new CommandLine(new Main());
        program.addSubcommand(new BuildVerb());
        for (StageName stage : StageName.values()) {
            if (stage == StageName.COMPARE) {
                program.addSubcommand(new CompareVerb());
            } else if (stage == StageName.ALIGN) {
                program.addSubcommand(new AlignVerb());
            } else if (stage != StageName.DEEP) { // runs between align and frame; no verb of its own
                program.addSubcommand(stage.id(), StageVerb.of(stage));
            }
        }
        program.addSubcommand(new StatusVerb());
        program.addSubcommand(new ExplainVerb());
        program.addSubcommand(new ReportVerb());
        program.addSubcommand(new RecipeVerb());
        program.addSubcommand(new EventsVerb());
        program.addSubcommand(new EvaluateVerb());
        program.addSubcommand(new CodingVerb());
        program.addSubcommand(new CatalogVerb());
        program.addSubcommand(new DoctorVerb());
        program.addSubcommand(new DemoVerb());
        program.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler(new Failures());
        return program;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
