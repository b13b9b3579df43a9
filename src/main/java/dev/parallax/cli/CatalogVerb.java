package dev.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Work on a catalog: is it right, whom does an address belong to, who is in it. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = "Checks a catalog, tries it on an address or a saved page, lists its outlets, or loads names into it.",
        subcommands = {CatalogCheckVerb.class, CatalogTryVerb.class, CatalogTableVerb.class, CatalogLoadVerb.class},
        footer = {
            "",
            "Examples:",
            "  parallax catalog check --catalog my-catalog",
            "  parallax catalog try https://ria.ru/20250627/raid-1.html",
            "  parallax catalog table > outlets.md",
            "  parallax catalog load --names clubs.tsv --to my-catalog"
        })
final class CatalogVerb implements Runnable {
    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
