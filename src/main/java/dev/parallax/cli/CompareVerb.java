package dev.parallax.cli;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.EventPage;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.run.StageName;
import dev.parallax.spark.job.Built;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The stage compare of a recipe, or what it found for one event of a release. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "With a recipe: contrasts groups, finds omissions, measures attention; runs what it stands on first, as far as that is missing or stale.",
            "With an event: prints how each group of a release tells it."
        },
        footer = {
            "",
            "Examples:",
            "  parallax compare recipe.yaml",
            "  parallax compare yekaterinburg-raid --release corpora/moscow-baku"
        })
final class CompareVerb implements Callable<Integer> {
    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "With an event: folder of the release (default: the one under corpora/ or here).")
    private @Nullable String release;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String asked = options.recipe().toString();
        if (release == null && (asked.endsWith(".yaml") || asked.endsWith(".yml") || asked.contains("/"))) {
            Built built = CorpusRun.build(options.request(), StageName.COMPARE);
            BuildReport.print(built, out);
            return CommandLine.ExitCode.OK;
        }
        ReleaseTables tables = ReleaseTables.asked(release);
        EventPage.lines(tables, ConceptLabels.bundled(), asked).list().forEach(out::println);
        return CommandLine.ExitCode.OK;
    }
}
