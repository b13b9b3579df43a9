package dev.parallax.cli;

import dev.parallax.run.StageName;
import dev.parallax.spark.job.Built;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The flow up to one stage. */
@Command(mixinStandardHelpOptions = true)
final class StageVerb implements Callable<Integer> {
    private static final Map<StageName, String> MEANING = Map.of(
            StageName.GATHER, "Reads the inputs: what was found, what was passed over, what was lost.",
            StageName.EXTRACT, "Makes articles and versions of the captures.",
            StageName.ANNOTATE, "Finds sentences, mentions, quotes, voices, claims and citations.",
            StageName.FRAME, "Measures each covered article, with the words as evidence.",
            StageName.COMPARE, "Contrasts groups, finds omissions, measures attention.",
            StageName.RELEASE, "Writes the data set.");

    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final StageName stage;

    private StageVerb(StageName stage) {
        this.stage = stage;
    }

    static CommandLine of(StageName stage) {
        CommandLine verb = new CommandLine(new StageVerb(stage));
        verb.getCommandSpec()
                .usageMessage()
                .description(
                        MEANING.getOrDefault(stage, stage.id()),
                        "Runs what it stands on first, as far as that is missing or stale.")
                .footer("", "Example:", "  parallax " + stage.id() + " recipe.yaml");
        return verb;
    }

    @Override
    public Integer call() throws IOException {
        Built built = CorpusRun.build(options.request(), stage);
        BuildReport.print(built, spec.commandLine().getOut());
        return 0;
    }
}
