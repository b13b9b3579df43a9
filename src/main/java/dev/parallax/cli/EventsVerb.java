package dev.parallax.cli;

import dev.parallax.catalog.ConceptsReader;
import dev.parallax.cli.catalog.AskedCatalog;
import dev.parallax.cli.draft.EventDrafts;
import dev.parallax.cli.report.ReleaseFolders;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Events of a release. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Events of a release.",
        subcommands = EventsVerb.Suggest.class,
        footer = {"", "Example:", "  parallax events suggest > drafts.yaml"})
final class EventsVerb implements Runnable {
    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Drafts of declarations. */
    @Command(
            name = "suggest",
            mixinStandardHelpOptions = true,
            description = "Turns discovered events into declarations to edit.",
            footer = {"", "Example:", "  parallax events suggest --fewest 5 --release corpora/crisis/crisis-0.1.0"})
    static final class Suggest implements Callable<Integer> {
        @Option(
                names = "--release",
                paramLabel = "DIR",
                description = "Folder of the release (default: the one under corpora/ or here).")
        private @Nullable String release;

        @Option(
                names = "--fewest",
                paramLabel = "N",
                description = "Fewest articles of an event (default: ${DEFAULT-VALUE}).")
        private int fewest = 3;

        @Option(
                names = "--catalog",
                paramLabel = "DIR",
                description = "Your own catalog, laid over the bundled one (sample: that of the sample).")
        private @Nullable String catalog;

        @SuppressWarnings("NullAway.Init") // picocli sets it
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Configuration hadoop = HadoopFiles.configuration();
            ReleaseTables tables = ReleaseTables.open(hadoop, ReleaseFolders.asked(hadoop, release));
            List<String> drafts = new EventDrafts(
                            tables, ConceptsReader.read(AskedCatalog.of(catalog).files()))
                    .lines(fewest);
            PrintWriter out = spec.commandLine().getOut();
            drafts.forEach(out::println);
            if (drafts.isEmpty()) {
                out.println("# no event with " + fewest + " articles or more was discovered beside the declared ones");
            }
            return CommandLine.ExitCode.OK;
        }
    }
}
