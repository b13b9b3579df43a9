package dev.parallax.cli;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.cli.catalog.CatalogOption;
import dev.parallax.cli.catalog.OutletSummary;
import dev.parallax.cli.catalog.OutletTable;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is in a catalog. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Prints the outlets of the catalog as a Markdown table.",
        footer = {"", "Examples:", "  parallax catalog table > outlets.md", "  parallax catalog table --summary"})
final class CatalogTableVerb implements Callable<Integer> {
    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(names = "--summary", description = "One line for each group instead of one for each outlet.")
    private boolean summary;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        CatalogFiles files = catalog.catalog().files();
        (summary ? OutletSummary.of(files) : OutletTable.of(files))
                .forEach(spec.commandLine().getOut()::println);
        return CommandLine.ExitCode.OK;
    }
}
