package dev.parallax.cli;

import dev.parallax.catalog.ConceptsReader;
import dev.parallax.cli.catalog.CatalogOption;
import dev.parallax.cli.draft.EventDrafts;
import dev.parallax.cli.report.ReleaseOption;
import dev.parallax.cli.report.ReleaseTables;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        @Mixin
        private ReleaseOption release = new ReleaseOption();

        @Option(
                names = "--fewest",
                paramLabel = "N",
                description = "Fewest articles of an event (default: ${DEFAULT-VALUE}).")
        private int fewest = 3;

        @Mixin
        private CatalogOption catalog = new CatalogOption();

        @SuppressWarnings("NullAway.Init") // picocli sets it
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            ReleaseTables tables = release.tables();
            List<String> drafts = new EventDrafts(
                            tables, ConceptsReader.read(catalog.catalog().files()))
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
