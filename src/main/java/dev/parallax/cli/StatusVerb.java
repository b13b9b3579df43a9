package dev.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How far a corpus is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says which steps of a corpus are done, which are stale and why, and which are missing.",
        footer = {"", "Example:", "  parallax status recipe.yaml"})
final class StatusVerb implements Callable<Integer> {
    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CorpusRun.status(options.request()).forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
