package dev.parallax.cli;

import dev.parallax.cli.explain.Explanation;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseFolders;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why an article or event stands in a release as it does. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says in words why an article or event stands in a release as it does, or why a page does not stand in it.",
        footer = {
            "",
            "Examples:",
            "  parallax explain yekaterinburg-raid",
            "  parallax explain 3f9a1c --release corpora/moscow-baku/moscow-baku-1.0",
            "  parallax explain --rejected https://outlet.example/news/1.html"
        })
final class ExplainVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description = "An article (its id, the beginning of it, or its address) or an event.")
    private String id = "";

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "Folder of the release (default: the one under corpora/ or here).")
    private @Nullable String release;

    @Option(names = "--rejected", description = "Say why it is not in the corpus.")
    private boolean rejected;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        ReleaseTables tables = ReleaseTables.open(hadoop, ReleaseFolders.asked(hadoop, release));
        Lines lines = rejected ? Explanation.ofLoss(tables, id) : Explanation.of(tables, ConceptLabels.bundled(), id);
        PrintWriter out = spec.commandLine().getOut();
        lines.list().forEach(out::println);
        return CommandLine.ExitCode.OK;
    }
}
