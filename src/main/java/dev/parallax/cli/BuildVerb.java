package dev.parallax.cli;

import dev.parallax.run.StageName;
import dev.parallax.spark.job.Built;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole flow. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Runs the whole flow from a recipe; run again, it does only what is missing or stale.",
        footer = {"", "Example:", "  parallax build recipe.yaml --out corpora/moscow-baku"})
final class BuildVerb implements Callable<Integer> {
    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Built built = CorpusRun.build(options.request(), StageName.RELEASE);
        BuildReport.print(built, spec.commandLine().getOut());
        return 0;
    }
}
