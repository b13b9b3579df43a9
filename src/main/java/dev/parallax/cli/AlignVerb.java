package dev.parallax.cli;

import dev.parallax.cli.explain.PreviewLines;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.run.StageName;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flow up to align, or one declared event tried on what the flow has annotated. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = {
            "Links articles with events, copies with sources, statements with each other.",
            "Runs what it stands on first, as far as that is missing or stale.",
            "With --preview it links nothing: it lists what an event's declaration would link, and what it nearly would, with the reasons."
        },
        footer = {
            "",
            "Examples:",
            "  parallax align recipe.yaml",
            "  parallax align recipe.yaml --preview yekaterinburg-raid"
        })
final class AlignVerb implements Callable<Integer> {
    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @Option(
            names = "--preview",
            paramLabel = "EVENT",
            description = "A declared event of the catalog, in the recipe or not.")
    private @Nullable String preview;

    @Option(names = "--most", paramLabel = "N", description = "Longest list of a preview (default: ${DEFAULT-VALUE}).")
    private int most = 25;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String event = preview;
        if (event == null) {
            BuildReport.print(CorpusRun.build(options.request(), StageName.ALIGN), out);
        } else {
            CorpusRequest request = options.request();
            PreviewLines.of(CorpusRun.preview(request, event, Math.max(1, most)), ConceptLabels.of(request.catalog()))
                    .list()
                    .forEach(out::println);
        }
        return CommandLine.ExitCode.OK;
    }
}
