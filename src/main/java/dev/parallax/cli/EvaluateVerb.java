package dev.parallax.cli;

import dev.parallax.align.evaluation.GoldFile;
import dev.parallax.cli.catalog.TextFile;
import dev.parallax.cli.explain.Evaluation;
import dev.parallax.cli.report.ReleaseOption;
import dev.parallax.cli.report.ReleaseTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Links of a release against a gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the links of a release against your own gold: which articles tell which event.",
        footer = {
            "",
            "The gold is a table with tabs and the columns article_id (or url) and event_id; - where an article tells none.",
            "",
            "Example:",
            "  parallax evaluate gold.tsv --release corpora/crisis/crisis-0.1.0"
        })
final class EvaluateVerb implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", description = "The gold table.")
    private Path gold = Path.of("");

    @Mixin
    private ReleaseOption release = new ReleaseOption();

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReleaseTables tables = release.tables();
        Evaluation.of(tables, GoldFile.read(TextFile.read(gold).lines().toList()))
                .list()
                .forEach(spec.commandLine().getOut()::println);
        return CommandLine.ExitCode.OK;
    }
}
