package dev.parallax.cli;

import dev.parallax.cli.catalog.CatalogOption;
import dev.parallax.cli.catalog.CatalogReport;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether a catalog can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks every file of the catalog and what the files say of one another; ends with 2 where it cannot be used.",
        footer = {"", "Example:", "  parallax catalog check --catalog my-catalog"})
final class CatalogCheckVerb implements Callable<Integer> {
    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        CatalogReport report = CatalogReport.of(catalog.catalog());
        report.lines().forEach(spec.commandLine().getOut()::println);
        return report.errors() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }
}
