package dev.parallax.cli;

import dev.parallax.cli.catalog.AskedCatalog;
import dev.parallax.cli.catalog.OutletTable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who is in a catalog. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Prints the outlets of the catalog as a Markdown table.",
        footer = {"", "Example:", "  parallax catalog table > outlets.md"})
final class CatalogTableVerb implements Callable<Integer> {
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
        OutletTable.of(AskedCatalog.of(catalog).files())
                .forEach(spec.commandLine().getOut()::println);
        return CommandLine.ExitCode.OK;
    }
}
