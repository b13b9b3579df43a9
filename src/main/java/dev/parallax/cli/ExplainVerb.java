package dev.parallax.cli;

import dev.parallax.cli.catalog.AskedCatalog;
import dev.parallax.cli.explain.Explanation;
import dev.parallax.cli.explain.LinkQuestion;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseOption;
import dev.parallax.cli.report.ReleaseTables;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  parallax explain 3f9a1c --event yekaterinburg-raid",
            "  parallax explain --rejected https://outlet.example/news/1.html"
        })
final class ExplainVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description = "An article (its id, the beginning of it, or its address) or an event.")
    private String id = "";

    @Mixin
    private ReleaseOption release = new ReleaseOption();

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description =
                    "Say why the article is linked with this event, or why not, and what would have changed that.")
    private @Nullable String event;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Your own catalog, laid over the bundled one (sample: that of the sample); for --event.")
    private @Nullable String catalog;

    @Option(names = "--rejected", description = "Say why it is not in the corpus.")
    private boolean rejected;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReleaseTables tables = release.tables();
        Lines lines = lines(tables);
        PrintWriter out = spec.commandLine().getOut();
        lines.list().forEach(out::println);
        return CommandLine.ExitCode.OK;
    }

    private Lines lines(ReleaseTables tables) throws IOException {
        String asked = event;
        if (asked != null) {
            return LinkQuestion.of(tables, AskedCatalog.of(catalog).files(), id, asked);
        }
        return rejected ? Explanation.ofLoss(tables, id) : Explanation.of(tables, ConceptLabels.bundled(), id);
    }
}
