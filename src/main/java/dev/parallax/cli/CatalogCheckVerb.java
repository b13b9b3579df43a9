package dev.parallax.cli;

import dev.parallax.cli.catalog.AskedCatalog;
import dev.parallax.cli.catalog.CatalogReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a catalog can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks every file of the catalog and what the files say of one another; ends with 2 where it cannot be used.",
        footer = {"", "Example:", "  parallax catalog check --catalog my-catalog"})
final class CatalogCheckVerb implements Callable<Integer> {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Your own catalog, laid over the bundled one (sample: that of the sample).")
    private @Nullable String catalog;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        CatalogReport report = CatalogReport.of(AskedCatalog.of(catalog));
        report.lines().forEach(spec.commandLine().getOut()::println);
        return report.errors() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }
}
